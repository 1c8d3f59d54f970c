#pragma once

#include "core/school/tag_batch.h"
#include "ui/appearance.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace farol::ui {

class ChoiceField;
class MarkedLine;
class TextLabel;

/// The tags that were pasted, a line each: its name in Cademí, the trilha, the number and the start, which can be
/// changed, and what its checks say.
class TagRows : public QWidget {
    Q_OBJECT

public:
    explicit TagRows(Appearance& appearance, QWidget* parent = nullptr);

    /// Other tags; what was typed for those that stay, stays.
    void setTags(const QStringList& tags, const domain::School& school);
    /// What is typed in each line.
    std::vector<school::BatchLine> lines() const;
    void show(const school::Batch& batch);

signals:
    void edited();

private:
    struct Row {
        school::BatchLine line;
        TextLabel* tag = nullptr;
        TextLabel* name = nullptr;
        ChoiceField* track = nullptr;
        QLineEdit* number = nullptr;
        QLineEdit* start = nullptr;
        MarkedLine* verdict = nullptr;
    };

    void addHeading();
    void addRow(const school::BatchLine& line, const domain::School& school);
    void listen(size_t index);
    void clear();

    Appearance& m_appearance;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace farol::ui
