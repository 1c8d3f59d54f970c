#pragma once

#include "core/analytics/message_template.h"
#include "ui/panel.h"

#include <QString>

class QPlainTextEdit;

namespace farol::ui {

class Button;
class ErrorLine;
class TextLabel;

/// Whom a message goes to: what the preview says of the student.
struct MessageReader {
    QString name; ///< empty: nobody is chosen
    QString phone; ///< E.164; empty when there is none to write to
    QString reason; ///< why there is none
};

/// The message of a group with the fields of a student, and what it says for the one who is chosen.
class MessagePanel final : public Panel {
    Q_OBJECT

public:
    explicit MessagePanel(Appearance& appearance, QWidget* parent = nullptr);

    /// The template as it is kept; what is being typed stays unless it is another group's.
    void showTemplate(size_t group, const QString& groupName, const QString& text);
    void showReader(const MessageReader& reader, const analytics::MessageTemplate::ValueOf& valueOf);
    /// Why what is typed is not kept; empty when it is.
    void setRefusal(const QString& sentence) { m_refusal = sentence; }
    /// Instead of everything, why no message is offered; empty brings it back.
    void setClosed(const QString& sentence);
    bool canWrite() const; ///< somebody is chosen who can be written to, and the message says something
    QString message() const { return m_message; }

signals:
    void typed(const QString& text);
    void copied();
    void chatAsked();

private:
    void build();
    void fit();
    QWidget* buildTemplate();
    QWidget* buildPreview();
    void insert(analytics::MessageField field);
    void write();
    void copyMessage();

    Appearance& m_appearance;
    size_t m_group = 0;
    MessageReader m_reader;
    analytics::MessageTemplate::ValueOf m_valueOf;
    QString m_message;
    QString m_refusal;
    QWidget* m_open;
    TextLabel* m_closed;
    TextLabel* m_templateLabel = nullptr;
    QPlainTextEdit* m_template;
    ErrorLine* m_error;
    Button* m_fields;
    TextLabel* m_readerLabel = nullptr;
    QPlainTextEdit* m_preview;
    TextLabel* m_note;
    Button* m_copy;
    Button* m_whatsApp;
};

} // namespace farol::ui
