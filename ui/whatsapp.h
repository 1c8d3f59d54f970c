#pragma once

#include "core/domain/ids.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

namespace farol::ui {

struct Session;

/// Where WhatsApp writes to a phone, "https://wa.me/5584998124471?text=Oi"; nothing for a phone that is no number for
/// sure. The text is percent-encoded, and left out when empty.
std::optional<QUrl> whatsAppLink(const QString& phone, const QString& text = {});

/// Whether a chat could be opened.
enum class ChatOpened { Yes, NoPhone };

/// Opens a chat with a student in the person's own WhatsApp, with this text to be sent or changed there; nothing is
/// sent from here. Asks the history for the phone, so masked names have none. `then` is called later, unless `receiver`
/// dies or asks again before.
void openChat(Session& session, QObject* receiver, domain::StudentId student, const QString& text,
    std::function<void(ChatOpened)> then);

} // namespace farol::ui
