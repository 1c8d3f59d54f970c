#include "whatsapp.h"

#include "core/analytics/found_students.h"
#include "core/domain/phone.h"
#include "query_runner.h"
#include "session.h"

#include <QDesktopServices>

namespace farol::ui {

namespace {

constexpr int chatTicket = 1000; ///< of no page's own questions

} // namespace

std::optional<QUrl> whatsAppLink(const QString& phone, const QString& text)
{
    const std::optional<QString> number = domain::e164(phone);
    if (!number)
        return std::nullopt;
    QByteArray link = "https://wa.me/" + number->mid(1).toLatin1();
    if (!text.isEmpty())
        link += "?text=" + QUrl::toPercentEncoding(text);
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}

void openChat(Session& session, QObject* receiver, domain::StudentId student, const QString& text,
    std::function<void(ChatOpened)> then)
{
    using Answer = std::optional<domain::Student>;
    session.history.ask<Answer>(
        receiver, chatTicket,
        [student](const storage::Connection& connection, const domain::School&) {
            return analytics::studentWithId(connection, student);
        },
        [text, then = std::move(then)](domain::Result<Answer> answer) {
            const auto link = answer && *answer ? whatsAppLink((*answer)->phone, text) : std::nullopt;
            then(link && QDesktopServices::openUrl(*link) ? ChatOpened::Yes : ChatOpened::NoPhone);
        });
}

} // namespace farol::ui
