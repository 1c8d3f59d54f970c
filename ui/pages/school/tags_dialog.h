#pragma once

#include "core/school/tag_batch.h"
#include "section.h"

#include <QDialog>
#include <QTimer>

class QPlainTextEdit;
class QScrollArea;

namespace farol::ui {

class Banner;
class Button;
class PlatformTags;
class TagRows;
class TextLabel;

/// Several turmas at once: the tags are pasted, each is looked at, and those that are valid are included in one edit.
class TagsDialog : public QDialog {
    Q_OBJECT

public:
    TagsDialog(const SchoolWork& work, PlatformTags& tags, const QString& pasted, QWidget* parent = nullptr);

    const school::Batch& batch() const { return m_batch; }

signals:
    void said(const farol::ui::Notice& notice);
    void included(farol::domain::CohortId last);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void take();
    void look();
    void tell();
    void include();
    void finish(const std::optional<school::Refusal>& refusal, domain::CohortId last, int passed);

    SchoolWork m_work;
    PlatformTags& m_tags;
    Banner* m_banner;
    QPlainTextEdit* m_text;
    QScrollArea* m_area;
    TagRows* m_rows;
    TextLabel* m_summary;
    Button* m_cancel;
    Button* m_include;
    QTimer m_delay;
    QStringList m_pasted;
    school::Batch m_batch;
};

} // namespace farol::ui
