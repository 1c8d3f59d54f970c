#pragma once

#include "core/domain/reading.h"
#include "ui/appearance.h"

#include <QWidget>

#include <vector>

namespace farol::ui {

class CheckList;
class SearchField;

/// The platform's tags to choose from, with a search by name and number, accents and case ignored.
class TagPicker : public QWidget {
    Q_OBJECT

public:
    explicit TagPicker(Appearance& appearance, QWidget* parent = nullptr);

    /// What can be chosen; a choice that is gone is dropped without a word.
    void show(const std::vector<domain::Tag>& tags);
    using QWidget::show;
    std::vector<domain::Tag> chosen() const; ///< in the order of the list
    void drop(domain::TagId tag); ///< takes one out of the choice
    void say(const QString& sentence); ///< in place of tags, while there is none
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void chosenChanged();

private:
    std::vector<domain::Tag> m_tags;
    SearchField* m_search;
    CheckList* m_list;
};

} // namespace farol::ui
