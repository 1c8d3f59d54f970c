#include "appearance_section.h"

#include "section_column.h"
#include "ui/button.h"
#include "ui/look.h"
#include "ui/panel.h"
#include "ui/segmented.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <cmath>

namespace farol::ui {

namespace {

QTimeEdit* timeField(const QString& name, QWidget* parent)
{
    auto* field = new QTimeEdit(parent);
    field->setDisplayFormat(QStringLiteral("HH:mm"));
    field->setAccessibleName(name);
    return field;
}

/// The chosen size, or the nearest of those offered: a file may hold another.
int placeOf(double factor)
{
    int nearest = 0;
    for (int i = 1; i < static_cast<int>(textScales.size()); ++i) {
        const auto distance = [factor](int place) { return std::abs(textScales[static_cast<size_t>(place)] - factor); };
        if (distance(i) < distance(nearest))
            nearest = i;
    }
    return nearest;
}

} // namespace

AppearanceSection::AppearanceSection(const SchoolWork& work, QWidget* parent) :
    SchoolSection(sign(), parent),
    m_session(work.session),
    m_spoken(work.session.settings.language),
    m_theme(new Segmented(m_session.appearance, tr("Theme"), this)),
    m_text(new Segmented(m_session.appearance, tr("Text size"), this)),
    m_language(new QComboBox(this)),
    m_restart(new Button(m_session.appearance, ButtonKind::Common, tr("&Restart Farol"), this)),
    m_notices(new QCheckBox(tr("&Tell when a photo is ready, or could not be made"), this)),
    m_quietFrom(timeField(tr("Quiet from"), this)),
    m_quietTo(timeField(tr("Quiet to"), this))
{
    auto* column = new SectionColumn(m_session.appearance, this);
    buildLook(*column);
    buildLanguage(*column);
    if (m_session.access == Access::Own)
        buildNotices(*column); // a file that is only read is never collected
    for (QWidget* unused :
        {static_cast<QWidget*>(m_notices), static_cast<QWidget*>(m_quietFrom), static_cast<QWidget*>(m_quietTo)})
        unused->setVisible(m_session.access == Access::Own);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(column);
    connect(&m_session.appearance, &Appearance::changed, this, &AppearanceSection::measure);
    measure();
    refresh();
}

SectionSign AppearanceSection::sign()
{
    return {QStringLiteral("aparencia"), tr("Appearance"), SectionFor::Everybody};
}

void AppearanceSection::addNamed(Panel& panel, const QString& label, QWidget* field)
{
    auto* name = new TextLabel(m_session.appearance, TextSize::Strong, Role::Text, label, &panel);
    name->setBuddy(field);
    auto* row = new QHBoxLayout;
    row->addWidget(field);
    row->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(name);
    column->addLayout(row);
    panel.body().addLayout(column);
}

void AppearanceSection::buildLook(SectionColumn& column)
{
    Panel& panel = column.addPanel(tr("Theme and text"));
    for (const QString& theme : {tr("System"), tr("Light"), tr("Dark")})
        m_theme->addPart(theme);
    for (const double factor : textScales)
        m_text->addPart(QStringLiteral("%1\u00A0%").arg(std::lround(factor * 100)));
    addNamed(panel, tr("Theme"), m_theme);
    addNamed(panel, tr("Text size"), m_text);
    column.addWords(panel, tr("Also Ctrl and +, Ctrl and −, and Ctrl and 0 for the system's size."));
    connect(m_theme, &Segmented::currentChanged, this,
        [this](int place) { chooseTheme(m_session, static_cast<ThemeChoice>(place)); });
    connect(m_text, &Segmented::currentChanged, this,
        [this](int place) { chooseTextScale(m_session, textScales[static_cast<size_t>(place)]); });
}

void AppearanceSection::buildLanguage(SectionColumn& column)
{
    Panel& panel = column.addPanel(tr("Language"));
    m_language->addItem(tr("That of the system"), QString());
    // Each in its own words, so that it is found by who reads no other.
    m_language->addItem(QStringLiteral("Português (Brasil)"), QStringLiteral("pt_BR"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    addNamed(panel, tr("&Language of the window"), m_language);
    m_nextStart = &column.addWords(panel, tr("Holds from the next start on. Exported columns stay in Portuguese."));
    column.addRow(panel, {m_restart});
    connect(m_language, &QComboBox::activated, this, &AppearanceSection::chooseLanguage);
    connect(m_restart, &Button::clicked, this, [this] {
        if (m_session.restart)
            m_session.restart();
    });
}

void AppearanceSection::buildNotices(SectionColumn& column)
{
    Panel& panel = column.addPanel(tr("Notices of the system"));
    panel.body().addWidget(m_notices);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addSpacing(22);
    row->addWidget(new TextLabel(m_session.appearance, TextSize::Body, Role::Muted, tr("but not from"), &panel));
    row->addWidget(m_quietFrom);
    row->addWidget(new TextLabel(m_session.appearance, TextSize::Body, Role::Muted, tr("to"), &panel));
    row->addWidget(m_quietTo);
    row->addStretch(1);
    panel.body().addLayout(row);
    column.addWords(panel,
        tr("In the school's time. With twice the same hour there is no quiet time. One notice for each collection; a "
           "failure that repeats itself is told once a day."));
    connect(m_notices, &QCheckBox::clicked, this, &AppearanceSection::chooseNotices);
    for (QTimeEdit* field : {m_quietFrom, m_quietTo})
        connect(field, &QTimeEdit::editingFinished, this, &AppearanceSection::chooseNotices);
}

void AppearanceSection::refresh()
{
    const settings::Settings& now = m_session.settings;
    m_theme->setCurrent(static_cast<int>(now.theme));
    m_text->setCurrent(placeOf(now.textScale));
    m_language->setCurrentIndex(std::max(0, m_language->findData(now.language)));
    m_restart->setVisible(m_session.restart && now.language != m_spoken);
    m_notices->setChecked(now.notices.shown);
    if (!m_quietFrom->hasFocus() && !m_quietTo->hasFocus()) {
        m_quietFrom->setTime(now.notices.quietFrom);
        m_quietTo->setTime(now.notices.quietTo);
    }
    m_quietFrom->setEnabled(now.notices.shown);
    m_quietTo->setEnabled(now.notices.shown);
}

void AppearanceSection::chooseLanguage(int entry)
{
    m_session.settings.language = m_language->itemData(entry).toString();
    save();
    refresh();
}

void AppearanceSection::chooseNotices()
{
    settings::NoticeChoice& notices = m_session.settings.notices;
    notices.shown = m_notices->isChecked();
    notices.quietFrom = m_quietFrom->time();
    notices.quietTo = m_quietTo->time();
    save();
    m_quietFrom->setEnabled(notices.shown);
    m_quietTo->setEnabled(notices.shown);
}

void AppearanceSection::save()
{
    if (m_session.saveSettings)
        m_session.saveSettings();
}

/// Fields that are the style's own follow the text's size only when they are told.
void AppearanceSection::measure()
{
    constexpr int besideTime = 48; ///< px of a time field that are not its digits
    const Appearance& look = m_session.appearance;
    const int digits = QFontMetrics(look.font(TextSize::Body)).horizontalAdvance(QStringLiteral("00:00"));
    m_language->setMinimumHeight(look.controlHeight(30));
    for (QTimeEdit* field : {m_quietFrom, m_quietTo})
        field->setMinimumSize(digits + besideTime, look.controlHeight(30));
    m_theme->setCurrent(static_cast<int>(m_session.settings.theme));
    m_text->setCurrent(placeOf(m_session.settings.textScale));
}

} // namespace farol::ui
