#pragma once

#include "core/domain/ids.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

namespace farol::ui {

struct Session;

/// Where WhatsApp writes to a phone, "https://wa.me/5584998124471"; nothing for text that is no number for sure.
std::optional<QUrl> whatsAppLink(const QString& phone);

/// Whether a chat could be opened.
enum class ChatOpened { Yes, NoPhone };

/// Opens a chat with a student in the person's own WhatsApp; nothing is sent. Asks the history for the phone, so masked
/// names have none. `then` is called later, unless `receiver` dies or asks again before.
void openChat(Session& session, QObject* receiver, domain::StudentId student, std::function<void(ChatOpened)> then);

} // namespace farol::ui
