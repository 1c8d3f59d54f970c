#pragma once

#include "table_footer.h"
#include "table_view.h"

#include <QFrame>
#include <QJsonObject>
#include <QSet>

class QLabel;

namespace farol::ui {

class Appearance;
class Button;
class RowsModel;

/// Sorting as it is kept between sessions.
struct SortChoice {
    QString column; ///< key; empty = as the question came
    Qt::SortOrder order = Qt::AscendingOrder;

    QJsonObject toJson() const;
    /// Reads what it knows; anything else stays at its default.
    static SortChoice fromJson(const QJsonValue& json);
    bool operator==(const SortChoice&) const = default;
};

/// What an empty result offers under its sentence.
enum class EmptyOffer { ClearFilters, Nothing };

/// A table with its header, frozen names, footer and the words for an empty result. Selection, sort and scroll survive
/// a refresh by the rows' ids; Ctrl+C copies the selected rows with headers.
class TablePanel final : public QFrame {
    Q_OBJECT

public:
    TablePanel(Appearance& appearance, QWidget* parent = nullptr);

    void setRows(RowsModel* rows);
    TableView& view() { return *m_view; }
    /// Call around a change of the model's rows: what is selected, current and on top is found again.
    void refresh(const std::function<void()>& change);
    /// Inside another panel: without a frame, a footer and filters of its own.
    void makePlain();
    void showFooter(const FooterContent& content);
    /// The sentence of an empty result, "Nenhum aluno com estes filtros"; empty while nothing was answered.
    void setEmptySentence(const QString& sentence, EmptyOffer offer = EmptyOffer::ClearFilters);

    SortChoice sorting() const;
    void setSorting(const SortChoice& choice);
    QStringList selectedIds() const;
    /// Selects these rows, goes to the first of them and takes the focus.
    void choose(const QSet<QString>& ids);
    void copy() const;
    /// px for the header, so many rows and the footer.
    int heightOfRows(int rows, RowRoom room = RowRoom::Usual) const;

signals:
    void opened(const QString& rowId); ///< double click or Enter
    void clearFilters();
    void sortingChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override; ///< it is the table's

private:
    void placeEmpty();

    Appearance& m_appearance;
    TableView* m_view;
    TableFooter* m_footer;
    QWidget* m_empty;
    QLabel* m_sentence;
    Button* m_clear;
    bool m_offersClearing = true;
};

} // namespace farol::ui
