#include "first_start.h"

#include "collect_step.h"
#include "connect_step.h"
#include "section_step.h"
#include "step_list.h"
#include "tags_step.h"
#include "ui/banner.h"
#include "ui/button.h"
#include "ui/pages/school/pace_section.h"
#include "ui/pages/school/tracks_section.h"
#include "ui/school_desk.h"
#include "ui/session.h"
#include "ui/tab_order.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStackedWidget>

#include <algorithm>

namespace farol::ui {

namespace {

const auto memoryKey = QStringLiteral("inicio");
const auto stepKey = QStringLiteral("step");
constexpr QSize usualSize(1100, 640);
constexpr QSize leastSize(980, 560);
constexpr int sides = 32;
constexpr int narrowUnder = 1060; ///< px of the dialog under which the step gets room from the list
constexpr int usualList = 250;
constexpr int narrowList = 220;

enum Step { Connect, Tags, Courses, Pace, Collect };

bool hasCohort(const domain::School& school)
{
    return std::any_of(
        school.cohorts.begin(), school.cohorts.end(), [](const domain::Cohort& cohort) { return !cohort.archived; });
}

/// Every turma that will be collected has courses to ask for.
bool hasCourses(const domain::School& school)
{
    return hasCohort(school)
        && std::all_of(school.cohorts.begin(), school.cohorts.end(), [&](const domain::Cohort& cohort) {
               return cohort.archived || !school.track(cohort.track)->courses.empty();
           });
}

} // namespace

FirstStart::FirstStart(Session& session, SchoolDesk& desk, QWidget* parent) :
    QDialog(parent),
    m_session(session),
    m_desk(desk),
    m_title(new TextLabel(session.appearance, TextSize::Title, Role::Text, {}, this)),
    m_banner(new Banner(session.appearance, this)),
    m_stack(new QStackedWidget(this)),
    m_demonstration(new Button(session.appearance, ButtonKind::Quiet, tr("See it with a fictitious school"), this)),
    m_later(new Button(session.appearance, ButtonKind::Quiet, tr("Contin&ue later"), this)),
    m_back(new Button(session.appearance, ButtonKind::Common, tr("&Back"), this)),
    m_proceed(new Button(session.appearance, ButtonKind::Primary, {}, this))
{
    setWindowTitle(tr("First steps"));
    makeSteps();
    build();
    connectParts();
    const int left = session.settings.pages[memoryKey].toObject()[stepKey].toInt();
    goTo(std::clamp(left, 0, firstOpenStep()));
}

FirstStart::~FirstStart()
{
    for (StartStep* step : m_steps)
        step->disconnect(this);
}

bool FirstStart::isUnfinished(
    const settings::Settings& settings, const domain::School& school, const analytics::RegisteredFacts& facts)
{
    return !facts.firstPhoto && (school.origin.isEmpty() || !hasCourses(school) || settings.pages.contains(memoryKey));
}

void FirstStart::makeSteps()
{
    const SchoolWork work{m_session, m_desk};
    auto* pace = new PaceSection(work);
    m_steps = {new ConnectStep(m_session, m_desk, this), new TagsStep(m_session, m_desk, this),
        new SectionStep(
            {tr("Courses"), tr("the order of each trilha")}, new TracksSection(work),
            [this] { return hasCourses(m_desk.school()); }, {}, this),
        new SectionStep(
            {tr("Pace"), tr("the weeks of each course")}, pace, [] { return true; },
            [pace](const std::function<void()>& then) { pace->saveAll(then); }, this),
        new CollectStep(m_session, m_desk, this)};
}

void FirstStart::build()
{
    std::vector<StepList::Entry> entries;
    for (StartStep* step : m_steps) {
        entries.push_back({step->title(), step->about()});
        m_stack->addWidget(step);
    }
    m_list = new StepList(m_session.appearance, std::move(entries), this);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(sides, 24, sides, 12);
    content->setSpacing(10);
    content->addWidget(m_title);
    content->addWidget(m_banner);
    content->addWidget(m_stack, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(content, 1);
    column->addWidget(buildFoot());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addLayout(column, 1);
    setMinimumSize(leastSize);
    resize(parentWidget() ? usualSize.boundedTo(parentWidget()->size()).expandedTo(leastSize) : usualSize);
    m_demonstration->setVisible(static_cast<bool>(m_session.openDemonstration));
}

QWidget* FirstStart::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(sides, 14, 24, 14);
    row->setSpacing(8);
    for (Button* button : {m_demonstration, m_later, m_back, m_proceed})
        button->setAutoDefault(false); // Enter in a field means what the field says
    row->addWidget(m_demonstration);
    row->addStretch();
    row->addWidget(m_later);
    row->addWidget(m_back);
    row->addWidget(m_proceed);
    return foot;
}

void FirstStart::connectParts()
{
    for (StartStep* step : m_steps) {
        connect(step, &StartStep::completeChanged, this, &FirstStart::allow);
        connect(step, &StartStep::ready, m_proceed, qOverload<>(&QWidget::setFocus));
        connect(step, &StartStep::left, this, [this] {
            if (m_current != Collect)
                return goTo(m_current + 1);
            finish();
        });
        connect(step, &StartStep::said, this,
            [this](const Notice& notice) { m_banner->show(notice, {}, BannerStay::UntilSuccess); });
        connect(step, &StartStep::askFailed, this,
            [this](const Notice& notice) { m_banner->show(notice, tr("Try again"), BannerStay::UntilSuccess); });
    }
    connect(m_banner, &Banner::linkActivated, this, [this] {
        m_banner->dismiss();
        takeFocus();
        current().askAgain();
    });
    connect(&m_desk, &SchoolDesk::changed, this, [this] {
        current().refresh();
        allow();
    });
    connect(m_proceed, &Button::clicked, this, [this] {
        m_banner->dismiss();
        m_proceed->setFocus(); // a field that is still open gives what was typed: by Alt+C it would not
        if (current().isComplete())
            current().leave();
    });
    connect(m_back, &Button::clicked, this, [this] { goTo(m_current - 1); });
    connect(m_later, &Button::clicked, this, &QDialog::reject);
    connect(m_demonstration, &Button::clicked, this, [this] {
        reject();
        emit demonstrationAsked();
    });
}

/// The last step that what is registered allows.
int FirstStart::firstOpenStep() const
{
    const domain::School& school = m_desk.school();
    if (school.origin.isEmpty())
        return Connect;
    if (!hasCohort(school))
        return Tags;
    return hasCourses(school) ? Collect : Courses;
}

void FirstStart::goTo(int step)
{
    m_current = step;
    m_banner->dismiss();
    m_stack->setCurrentIndex(step);
    m_list->setCurrent(step);
    m_title->setText(current().heading());
    current().setAccessibleName(m_list->accessibleName()); // said when the keyboard comes into the step
    current().setAccessibleDescription(current().about());
    m_session.settings.pages[memoryKey] = QJsonObject{{stepKey, step}};
    m_session.saveSettings();
    current().refresh();
    allow();
    QMetaObject::invokeMethod(
        this,
        [this] {
            orderTabsByPlace(*this);
            takeFocus();
        },
        Qt::QueuedConnection);
}

void FirstStart::takeFocus()
{
    QWidget* stop = current().isComplete() ? m_proceed : firstStop();
    if (stop)
        stop->setFocus(Qt::OtherFocusReason);
}

/// Where the keyboard begins in the step on screen: where the step says, else the first that Tab would come to.
QWidget* FirstStart::firstStop() const
{
    const auto isStop = [](const QWidget* widget) {
        return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() && widget->isVisible();
    };
    QWidget* asked = &current();
    while (asked->focusProxy())
        asked = asked->focusProxy();
    if (isStop(asked))
        return asked;
    for (QWidget* next = m_list->nextInFocusChain(); next != m_list; next = next->nextInFocusChain()) {
        if (current().isAncestorOf(next) && isStop(next))
            return next;
    }
    return nullptr;
}

void FirstStart::finish()
{
    m_session.settings.pages.remove(memoryKey); // it is not to be gone on with any more
    accept();
    emit collectAsked();
}

void FirstStart::allow()
{
    const QString words = current().proceedWords();
    m_proceed->setText(words.isEmpty() ? tr("&Continue") : words);
    m_proceed->setEnabled(current().isComplete() && !m_desk.isSaving());
    m_back->setEnabled(m_current > Connect);
}

void FirstStart::done(int result)
{
    m_session.saveSettings();
    QDialog::done(result);
}

void FirstStart::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_list->setFixedWidth(width() < narrowUnder ? narrowList : usualList);
}

void FirstStart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void FirstStart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_session.appearance.color(Role::Surface));
    const int foot = m_proceed->parentWidget()->height();
    painter.fillRect(QRect(m_list->width(), height() - foot, width() - m_list->width(), 1),
        m_session.appearance.color(Role::Border));
}

} // namespace farol::ui
