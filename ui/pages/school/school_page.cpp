#include "school_page.h"

#include "section_list.h"
#include "ui/banner.h"
#include "ui/page_head.h"
#include "ui/registration_notices.h"
#include "ui/school_desk.h"
#include "ui/session.h"
#include "ui/undo_bar.h"

#include <QBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace farol::ui {

namespace {

const auto sectionKey = QStringLiteral("section");

} // namespace

SchoolPage::SchoolPage(Session& session, QWidget* parent) :
    Page(sign(), parent),
    m_session(session),
    m_desk(new SchoolDesk(session, this)),
    m_head(new PageHead(session.appearance, title(), this)),
    m_banner(new Banner(session.appearance, this)),
    m_list(new SectionList(session.appearance, this)),
    m_stack(new QStackedWidget(this)),
    m_undo(new UndoBar(session.appearance, this))
{
    build();
    connectDesk();
    for (const SectionMaker& maker : sectionMakers()) {
        if (session.access == Access::ReadOnly && maker.sign.whom == SectionFor::Owner)
            continue;
        m_parts.push_back({maker});
        m_list->add(maker.sign.title);
    }
    turnTo(session.settings.pages[key()].toObject()[sectionKey].toString());
}

PageSign SchoolPage::sign()
{
    return {QStringLiteral("escola"), tr("School"), Icon::School};
}

void SchoolPage::build()
{
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addSpacing(2);
    column->addLayout(middle, 1);
    m_undo->floatOver(*m_stack);
    connect(m_list, &SectionList::chosen, this, [this](int index) { turnTo(index); });
    connect(m_undo, &UndoBar::undoClicked, this, &SchoolPage::undo);
}

void SchoolPage::connectDesk()
{
    connect(m_desk, &SchoolDesk::changed, this, [this] {
        if (SchoolSection* section = current())
            section->refresh();
        emit undoabilityChanged();
    });
    connect(m_desk, &SchoolDesk::saved, m_undo, &UndoBar::show);
    connect(m_desk, &SchoolDesk::saved, m_banner, &Banner::dismiss); // what it said was of before
    connect(m_desk, &SchoolDesk::saved, this, &Page::schoolChanged);
    connect(m_desk, &SchoolDesk::undone, this, [this](const QString& words) {
        m_undo->dismiss();
        m_banner->show({BannerKind::Info, tr("Undone: %1").arg(words)});
        emit schoolChanged();
    });
    connect(m_desk, &SchoolDesk::redone, this, [this](const QString& words) {
        m_undo->show(words);
        emit schoolChanged();
    });
    connect(m_desk, &SchoolDesk::refused, this, &SchoolPage::tell);
    connect(m_desk, &SchoolDesk::failed, this,
        [this](const domain::Error& error) { m_banner->show(Notices::ofError(error)); });
}

/// Builds it if it is not built yet.
SchoolSection& SchoolPage::sectionAt(int index)
{
    Part& part = m_parts[static_cast<size_t>(index)];
    if (part.section)
        return *part.section;
    part.section = part.maker.make({m_session, *m_desk}, m_stack);
    SchoolSection& section = *part.section;
    m_stack->addWidget(&section);
    connect(&section, &SchoolSection::said, m_banner, [this](const Notice& notice) { m_banner->show(notice); });
    connect(&section, &SchoolSection::turnAsked, this, qOverload<const QString&>(&SchoolPage::turnTo));
    connect(&section, &SchoolSection::connectAsked, this, &Page::connectAsked);
    connect(&section, &SchoolSection::contactsChosen, this, &Page::contactsChosen);
    connect(&section, &SchoolSection::presentationChosen, this, &Page::presentationChosen);
    connect(&section, &SchoolSection::wizardAsked, this, &Page::wizardAsked);
    return section;
}

void SchoolPage::turnTo(const QString& section)
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& part) { return part.maker.sign.key == section; });
    turnTo(found == m_parts.end() ? 0 : static_cast<int>(found - m_parts.begin()));
}

void SchoolPage::turnTo(int index)
{
    if (index < 0 || index >= static_cast<int>(m_parts.size()))
        return;
    SchoolSection& section = sectionAt(index);
    m_stack->setCurrentWidget(&section);
    m_list->setCurrent(index);
    m_head->setSubtitle(section.title());
    m_session.settings.pages[key()] = QJsonObject{{sectionKey, section.key()}};
    section.refresh();
}

SchoolSection* SchoolPage::current() const
{
    return qobject_cast<SchoolSection*>(m_stack->currentWidget());
}

void SchoolPage::show(const Destination&)
{
    refresh(); // the school is one, whatever part of it is looked at elsewhere
}

void SchoolPage::refresh()
{
    m_desk->ask();
}

void SchoolPage::copy()
{
    if (SchoolSection* section = current())
        section->copy();
}

void SchoolPage::setContacts(Contacts)
{
    if (auto* section = qobject_cast<SchoolSection*>(m_stack->currentWidget()))
        section->refresh(); // it says what is chosen
}

QStringList SchoolPage::unsaved() const
{
    QStringList words;
    for (const Part& part : m_parts) {
        if (part.section)
            words << part.section->unsaved();
    }
    return words;
}

void SchoolPage::undo()
{
    m_desk->undo();
}

void SchoolPage::redo()
{
    m_desk->redo();
}

QString SchoolPage::undoWords() const
{
    return m_desk->undoWords();
}

QString SchoolPage::redoWords() const
{
    return m_desk->redoWords();
}

void SchoolPage::tell(const school::Refusal& refusal)
{
    m_banner->show(RegistrationNotices::ofRefusal(refusal));
}

} // namespace farol::ui
