#pragma once

#include "core/domain/reading.h"
#include "core/domain/result.h"

#include <QHash>
#include <QObject>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace farol::ui {

struct Session;

/// What is known of the people in a tag; nothing that names one.
struct TagPeople {
    int students = 0;
    std::optional<QDate> start; ///< when the turma probably began
};

/// The platform's tags as a form knows them: asked while it is on screen, kept when the platform cannot be reached.
class PlatformTags : public QObject {
    Q_OBJECT

public:
    explicit PlatformTags(Session& session, QObject* parent = nullptr);

    /// Asks for the tags, unless that is under way; `changed` follows.
    void ask();
    /// Asks for the people of a tag once, one tag after the other; `peopleFound` follows when they come.
    void askPeople(domain::TagId tag, const QTimeZone& zone);

    /// None while they have not come.
    const std::optional<std::vector<domain::Tag>>& tags() const { return m_tags; }
    bool isAsking() const { return m_isAsking; }
    /// Why the last asking failed.
    const std::optional<domain::Error>& error() const { return m_error; }
    QString nameOf(domain::TagId tag) const; ///< empty when the platform has no such tag, or has not said
    std::optional<TagPeople> people(domain::TagId tag) const;

signals:
    void changed(); ///< the tags came, or not
    void peopleFound(farol::domain::TagId tag);

private:
    void askNext();

    Session& m_session;
    std::optional<std::vector<domain::Tag>> m_tags;
    std::optional<domain::Error> m_error;
    QHash<domain::TagId, QString> m_names;
    QHash<domain::TagId, TagPeople> m_people;
    std::vector<domain::TagId> m_queue; ///< whose people are still to be asked
    QTimeZone m_zone;
    bool m_isAsking = false;
    bool m_isAskingPeople = false;
};

} // namespace farol::ui
