#pragma once

#include "core/domain/entities.h"
#include "table_paint.h"

#include <QWidget>

#include <vector>

namespace farol::ui {

class Appearance;

/// A mark that a table's footer explains.
enum class FooterMark { NotStarted, NotCollected, NoAccess, Stalled, NeverEntered, Archived };

/// What stands under a table: how many rows, the key of the heat, and the marks that occur in it.
struct FooterContent {
    QString rows; ///< "312 alunos"
    std::optional<HeatScale> scale;
    domain::Tolerance tolerance;
    std::vector<FooterMark> marks;

    bool operator==(const FooterContent&) const = default;
};

/// One line of 27 px.
class TableFooter final : public QWidget {
    Q_OBJECT

public:
    TableFooter(Appearance& appearance, QWidget* parent = nullptr);

    void show(const FooterContent& content);
    const FooterContent& content() const { return m_content; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int paintKey(QPainter& painter, int left) const;
    int paintWords(QPainter& painter, int left, const QString& words) const;
    void paintExplanation(QPainter& painter, int& right, FooterMark mark);
    void paintSymbol(QPainter& painter, QRect box, FooterMark mark);
    static QString wordOf(FooterMark mark);
    static QString ruleOf(FooterMark mark);

    Appearance& m_appearance;
    FooterContent m_content;
};

} // namespace farol::ui
