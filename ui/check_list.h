#pragma once

#include "filter_entry.h"

#include <QListWidget>

#include <vector>

namespace farol::ui {

class Appearance;

/// A list of things to mark: a click anywhere in a row or Space marks it; what is typed into a search narrows it.
class CheckList : public QListWidget {
    Q_OBJECT

public:
    /// `name` is what a screen reader calls it.
    CheckList(Appearance& appearance, const QString& name, QWidget* parent = nullptr);

    /// What can be marked, in this order; marks of what is gone are dropped, without `chosenChanged`. What it was
    /// narrowed to stays.
    void show(const std::vector<FilterEntry>& entries);
    using QWidget::show;
    std::vector<qint64> chosen() const; ///< in the order shown
    void mark(qint64 id, bool isChosen);
    /// Only what has these words, accents and case aside; the first of them is the current one.
    void narrow(const QString& text);
    /// The words shown while there is nothing to mark.
    void setEmptySentence(const QString& sentence);

signals:
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    static qint64 idOf(const QListWidgetItem& item);
    void dress();
    QListWidgetItem* hideOthers();
    void toggle(QListWidgetItem& item);
    QString sentence() const;

    Appearance& m_appearance;
    QString m_wanted;
    QString m_emptySentence;
};

} // namespace farol::ui
