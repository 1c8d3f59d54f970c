#pragma once

#include "core/domain/reading.h"

#include <QLineEdit>

#include <vector>

class QStandardItemModel;

namespace farol::ui {

/// A line for the number of a tag: spaces and an address are no matter, the platform's tags are offered by name and
/// number while typing, and a paste of several is handed on instead of run together.
class TagField : public QLineEdit {
    Q_OBJECT

public:
    explicit TagField(QWidget* parent = nullptr);

    void offer(const std::vector<domain::Tag>& tags);

signals:
    void tagChosen(farol::domain::TagId tag); ///< of those offered; it stands in the field
    void severalPasted(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void pasteOneOrMore();

    QStandardItemModel* m_tags;
};

} // namespace farol::ui
