#include "student_page.h"

#include "core/domain/clock.h"
#include "student_body.h"
#include "student_head.h"
#include "student_words.h"
#include "ui/banner.h"
#include "ui/empty_page.h"
#include "ui/query_runner.h"
#include "ui/session.h"
#include "ui/tab_order.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace farol::ui {

using namespace std::chrono_literals;

namespace {

constexpr int ticket = 0;

} // namespace

StudentPage::StudentPage(Session& session, QWidget* parent) :
    Page(sign(), parent),
    m_session(session),
    m_head(new StudentHead(session.appearance, session.numbers, this)),
    m_banner(new Banner(session.appearance, this)),
    m_scroll(new QScrollArea(this)),
    m_body(new StudentBody(session, m_scroll->viewport())),
    m_empty(new EmptyPage(session.appearance, this))
{
    build();
    connectParts();
}

PageSign StudentPage::sign()
{
    return {QStringLiteral("aluno"), tr("Student"), Icon::Person, PagePlace::Elsewhere};
}

void StudentPage::build()
{
    setProperty("ownFocus", true); // it has the focus for a moment, until its answer has widgets that want it
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    column->addStretch(); // under a banner that stands alone
    m_empty->setContentsMargins(0, 0, 0, 16);
    m_head->hide();
    m_scroll->hide();
    m_empty->hide();
    m_slow.setSingleShot(true);
    m_slow.setInterval(300ms);
}

void StudentPage::connectParts()
{
    connect(&m_slow, &QTimer::timeout, this, [this] { m_body->setStale(true); });
    connect(m_head, &StudentHead::backClicked, this, &Page::backAsked);
    connect(m_head, &StudentHead::chatClicked, this, &Page::chatAsked);
    connect(m_head, &StudentHead::copied, this, [this](const QString& what) {
        m_banner->show({BannerKind::Ok, what});
    });
    connect(m_head, &StudentHead::cohortChosen, this, [this](domain::CohortId cohort) {
        m_cohort = cohort;
        ask();
    });
    connect(m_body, &StudentBody::cohortOpened, this, &StudentPage::openCohort);
    connect(m_body, &StudentBody::courseOpened, this, &StudentPage::openCourse);
    connect(m_empty, &EmptyPage::primaryClicked, this, &Page::findAsked);
}

void StudentPage::show(const Destination& destination)
{
    if (destination.student && destination.student != m_student) {
        m_student = destination.student;
        m_cohort.reset();
        m_isNew = true;
        m_banner->dismiss();
    }
    ask();
}

void StudentPage::refresh()
{
    ask();
}

void StudentPage::ask()
{
    if (!m_student)
        return showEmpty();
    m_isAsking = true;
    if (!m_slow.isActive())
        m_slow.start();
    m_session.history.ask<StudentAnswer>(
        this, ticket,
        [student = *m_student, cohort = m_cohort](const storage::Connection& connection, const domain::School& school) {
            return analytics::studentPage(connection, school, student, cohort)
                .map([&](std::optional<analytics::StudentPage> page) {
                    return StudentAnswer{school, std::move(page)};
                });
        },
        [this](domain::Result<StudentAnswer> result) { take(std::move(result)); });
}

void StudentPage::take(domain::Result<StudentAnswer> result)
{
    m_isAsking = false;
    m_slow.stop();
    if (!result) {
        m_body->setStale(false);
        m_hasFailed = true;
        m_banner->show(Notices::ofError(result.error()), {}, BannerStay::UntilSuccess);
        return;
    }
    if (std::exchange(m_hasFailed, false))
        m_banner->dismiss();
    m_answer = std::move(*result);
    if (m_answer.hasWeeks())
        showAnswer();
    else
        showEmpty();
    emit exportabilityChanged(); // there is a sheet for paper now, or none
    const bool wasNew = std::exchange(m_isNew, false);
    // New widgets have their places with the next events.
    QMetaObject::invokeMethod(
        this, [this] { orderTabsByPlace(*this); }, Qt::QueuedConnection);
    const QWidget* focus = window()->focusWidget();
    // The stack gives the focus to the page itself while nothing stands on it.
    if (wasNew && isVisible() && (!focus || focus == this || !focus->isVisible() || !isAncestorOf(focus)))
        m_head->focusFirst();
}

void StudentPage::showAnswer()
{
    setAccessibleName(studentName(m_answer.page->student));
    m_head->show(m_answer, m_session.clock.now().toTimeZone(m_answer.school.zone).date());
    m_head->show();
    m_body->show(m_answer);
    m_empty->hide();
    m_scroll->show();
    if (m_isNew)
        m_scroll->verticalScrollBar()->setValue(0);
}

void StudentPage::showEmpty()
{
    const bool isKnown = m_student && m_answer.page;
    EmptyText text;
    if (isKnown) {
        text.title = tr("No photo of %1 in a turma").arg(studentName(m_answer.page->student));
        text.sentence = tr("The student is registered, but no collection found them in a turma of this school.");
    } else if (m_student) {
        text.title = tr("This student is not in the history");
        text.sentence = tr("It may be that the file is another one now. Look for the student by name.");
    } else {
        text.title = tr("Choose a student");
        text.sentence = tr("Double-click a row of a list of students, or look for one by name, e-mail or phone.");
    }
    text.primary = tr("Find a student (Ctrl+K)");
    text.primaryIcon = Icon::Search;
    m_empty->show(text);
    m_head->hide();
    m_scroll->hide();
    m_empty->setVisible(true);
}

void StudentPage::openCohort()
{
    domain::Filter filter;
    filter.track = m_answer.cohort()->track;
    filter.cohorts = {m_answer.cohort()->id};
    emit goAsked({QStringLiteral("progresso"), filter});
}

void StudentPage::openCourse(domain::CourseId course)
{
    domain::Filter filter;
    filter.track = m_answer.cohort()->track;
    filter.courses = {course};
    emit goAsked({QStringLiteral("cursos"), filter});
}

std::optional<PrintWish> StudentPage::printWish() const
{
    return m_student && m_answer.hasWeeks() ? std::optional<PrintWish>(SheetWish{*m_student, m_cohort}) : std::nullopt;
}

void StudentPage::copy()
{
    if (m_answer.hasWeeks())
        m_body->copy();
}

void StudentPage::setContacts(Contacts contacts)
{
    m_head->setContacts(contacts);
}

void StudentPage::setWayBack(const QString& title)
{
    m_head->setWayBack(title);
}

} // namespace farol::ui
