#pragma once

#include "core/school/problem.h"
#include "sections.h"
#include "ui/page.h"

#include <vector>

class QStackedWidget;

namespace farol::ui {

class Banner;
class PageHead;
class SchoolDesk;
class SectionList;
class UndoBar;

/// The school: what is registered, its pace, its people, and how the program behaves. A list of parts at the left;
/// every edit can be undone. A part is built when it is turned to.
class SchoolPage final : public Page {
    Q_OBJECT

public:
    SchoolPage(Session& session, QWidget* parent = nullptr);

    static PageSign sign();
    void show(const Destination& destination) override;
    using QWidget::show;
    void refresh() override;
    void copy() override;
    void setContacts(Contacts contacts) override;
    QStringList unsaved() const override;
    void undo() override;
    void redo() override;
    QString undoWords() const override;
    QString redoWords() const override;

    SchoolDesk& desk() { return *m_desk; }
    void turnTo(const QString& section); ///< by its key; the first one when there is no such
    SchoolSection* current() const;

private:
    void build();
    void connectDesk();
    struct Part {
        SectionMaker maker;
        SchoolSection* section = nullptr; ///< none: not built
    };

    SchoolSection& sectionAt(int index);
    void turnTo(int index);
    void tell(const school::Refusal& refusal);

    Session& m_session;
    SchoolDesk* m_desk;
    PageHead* m_head;
    Banner* m_banner;
    SectionList* m_list;
    QStackedWidget* m_stack;
    UndoBar* m_undo;
    std::vector<Part> m_parts;
};

} // namespace farol::ui
