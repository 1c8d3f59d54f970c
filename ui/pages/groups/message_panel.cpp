#include "message_panel.h"

#include "core/analytics/group_rules.h"
#include "group_words.h"
#include "ui/button.h"
#include "ui/error_line.h"
#include "ui/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace farol::ui {

using analytics::MessageField;
using analytics::MessageTemplate;

namespace {

constexpr int textLines = 4;
constexpr int besideText = 9; ///< px over and under the text of a field

void makeTextField(QPlainTextEdit& field)
{
    field.setTabChangesFocus(true);
}

} // namespace

MessagePanel::MessagePanel(Appearance& appearance, QWidget* parent) :
    Panel(appearance, tr("Message"), PanelBody::Words, parent),
    m_appearance(appearance),
    m_open(new QWidget(this)),
    m_closed(new TextLabel(appearance, TextSize::Body, Role::Muted, {}, this)),
    m_template(new QPlainTextEdit(m_open)),
    m_error(new ErrorLine(appearance, m_open)),
    m_fields(new Button(appearance, ButtonKind::Quiet, tr("&Insert field"), m_open)),
    m_preview(new QPlainTextEdit(m_open)),
    m_note(new TextLabel(appearance, TextSize::Caption, Role::Muted, {}, m_open)),
    m_copy(new Button(appearance, ButtonKind::Common, tr("Copy &message"), m_open)),
    m_whatsApp(new Button(appearance, ButtonKind::Primary, tr("&WhatsApp"), m_open))
{
    build();
    connect(m_template, &QPlainTextEdit::textChanged, this, [this] {
        emit typed(m_template->toPlainText());
        write();
    });
    connect(m_copy, &Button::clicked, this, &MessagePanel::copyMessage);
    connect(m_whatsApp, &Button::clicked, this, &MessagePanel::chatAsked);
}

void MessagePanel::build()
{
    auto* row = new QHBoxLayout(m_open);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(buildTemplate(), 1);
    row->addWidget(buildPreview(), 1);
    body().addWidget(m_open);
    body().addWidget(m_closed);
    m_closed->setWordWrap(true);
    m_closed->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the table takes what is left
    connect(&m_appearance, &Appearance::changed, this, &MessagePanel::fit);
    fit();
}

/// As many lines as a usual message has; longer ones scroll.
void MessagePanel::fit()
{
    for (QPlainTextEdit* field : {m_template, m_preview})
        field->setFixedHeight(
            textLines * QFontMetrics(m_appearance.font(TextSize::Body)).lineSpacing() + 2 * besideText);
}

QWidget* MessagePanel::buildTemplate()
{
    auto* part = new QWidget(m_open);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_templateLabel = new TextLabel(m_appearance, TextSize::Body, Role::Muted, tr("&Template"), part);
    m_templateLabel->setBuddy(m_template);
    m_template->setAccessibleName(tr("Template of the message"));
    m_template->setToolTip(tr("A field in braces becomes the student's own: {progresso}.\n"
                              "{tutor|a equipe} says what stands there when nothing is known; without such words, "
                              "the sentence is left out.\n{{ and }} are the signs themselves."));
    makeTextField(*m_template);
    auto* menu = new QMenu(m_fields);
    for (const MessageField field : analytics::allMessageFields) {
        const QString text = QStringLiteral("{%1}\t%2").arg(analytics::nameOf(field), messageFieldWord(field));
        menu->addAction(text, this, [this, field] { insert(field); });
    }
    m_fields->setMenu(menu);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_error, 1);
    foot->addStretch();
    foot->addWidget(m_fields);
    column->addWidget(m_templateLabel);
    column->addWidget(m_template, 1);
    column->addLayout(foot);
    return part;
}

QWidget* MessagePanel::buildPreview()
{
    auto* part = new QWidget(m_open);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_readerLabel = new TextLabel(m_appearance, TextSize::Body, Role::Muted, {}, part);
    m_readerLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name takes no room
    m_preview->setReadOnly(true);
    m_preview->setAccessibleName(tr("The message as the student reads it"));
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    makeTextField(*m_preview);
    m_note->setWordWrap(true);
    m_whatsApp->setSymbol(Icon::Message);
    m_copy->setSymbol(Icon::Copy);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_copy);
    foot->addWidget(m_whatsApp);
    column->addWidget(m_readerLabel);
    column->addWidget(m_preview, 1);
    column->addLayout(foot);
    return part;
}

void MessagePanel::showTemplate(size_t group, const QString& groupName, const QString& text)
{
    setSubtitle(groupName);
    const bool isOther = std::exchange(m_group, group) != group;
    if (!isOther && !m_refusal.isEmpty())
        return; // what was typed stays
    m_refusal.clear();
    if (m_template->toPlainText() != text) {
        const QSignalBlocker quiet(m_template);
        m_template->setPlainText(text);
    }
    write();
}

void MessagePanel::showReader(const MessageReader& reader, const MessageTemplate::ValueOf& valueOf)
{
    m_reader = reader;
    m_valueOf = valueOf;
    write();
}

void MessagePanel::setClosed(const QString& sentence)
{
    m_closed->setText(sentence);
    m_closed->setVisible(!sentence.isEmpty());
    m_open->setVisible(sentence.isEmpty());
}

/// The preview, what it lacks, and what can be done with it.
void MessagePanel::write()
{
    const auto parsed = MessageTemplate::parse(m_template->toPlainText());
    m_error->say(parsed ? m_refusal : templateSentence(parsed.error()));
    const bool hasReader = !m_reader.name.isEmpty();
    const auto written = parsed && hasReader ? parsed->write(m_valueOf) : analytics::WrittenMessage();
    m_message = written.text;
    m_readerLabel->setText(hasReader ? tr("For %1").arg(m_reader.name) : tr("Preview"));
    m_readerLabel->setToolTip(m_reader.name.toHtmlEscaped());
    m_preview->setPlainText(m_message);
    m_preview->setPlaceholderText(hasReader
            ? tr("Nothing to say to this student: every sentence needs what is not known.")
            : tr("Choose a student in the list to see the message."));
    QStringList notes;
    if (!written.leftOut.isEmpty())
        notes
            << tr("Left out, as it is not known: %1.").arg(u'{' + written.leftOut.join(QStringLiteral("}, {")) + u'}');
    if (hasReader && m_reader.phone.isEmpty())
        notes << m_reader.reason;
    m_note->setText(notes.join(u' '));
    m_copy->setEnabled(!m_message.isEmpty());
    m_whatsApp->setEnabled(canWrite());
    const QString key = tr("Ctrl+T");
    m_whatsApp->setToolTip(m_whatsApp->isEnabled()
            ? tr("Open the conversation with %1 with this message (%2)").arg(m_reader.phone, key)
            : m_reader.reason);
    m_whatsApp->setAccessibleDescription(m_whatsApp->toolTip());
}

bool MessagePanel::canWrite() const
{
    return !m_reader.phone.isEmpty() && !m_message.isEmpty() && !m_open->isHidden();
}

void MessagePanel::insert(MessageField field)
{
    m_template->insertPlainText(u'{' + analytics::nameOf(field) + u'}');
    m_template->setFocus();
}

void MessagePanel::copyMessage()
{
    if (m_message.isEmpty())
        return;
    QApplication::clipboard()->setText(m_message);
    emit copied();
}

} // namespace farol::ui
