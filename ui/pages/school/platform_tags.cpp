#include "platform_tags.h"

#include "core/domain/week.h"
#include "core/school/start_proposal.h"
#include "ui/platform_lists.h"
#include "ui/session.h"

#include <algorithm>

namespace farol::ui {

using domain::Tag;
using domain::TagId;

PlatformTags::PlatformTags(Session& session, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_zone(domain::defaultZone())
{
}

void PlatformTags::ask()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_session.platform.tags(this, [this](domain::Result<std::vector<Tag>> tags) {
        m_isAsking = false;
        m_error = tags ? std::nullopt : std::optional(tags.error());
        if (tags) {
            m_names.clear();
            for (const Tag& tag : *tags)
                m_names.insert(tag.id, tag.name);
            m_tags = *std::move(tags);
        }
        emit changed();
    });
}

void PlatformTags::askPeople(TagId tag, const QTimeZone& zone)
{
    const bool isKnown = m_people.contains(tag) || std::find(m_queue.begin(), m_queue.end(), tag) != m_queue.end();
    if (isKnown || !m_names.contains(tag))
        return;
    m_zone = zone;
    m_queue.push_back(tag);
    if (!m_isAskingPeople)
        askNext();
}

void PlatformTags::askNext()
{
    m_isAskingPeople = !m_queue.empty();
    if (m_queue.empty())
        return;
    const TagId tag = m_queue.front();
    m_session.platform.students(this, tag, [this, tag](const domain::Result<std::vector<domain::Listed>>& listed) {
        m_queue.erase(m_queue.begin());
        // A proposal is worth one try: without it the date is typed.
        if (listed) {
            m_people.insert(tag, {static_cast<int>(listed->size()), school::proposedStart(*listed, m_zone)});
            emit peopleFound(tag);
        }
        askNext();
    });
}

QString PlatformTags::nameOf(TagId tag) const
{
    return m_names.value(tag);
}

std::optional<TagPeople> PlatformTags::people(TagId tag) const
{
    const auto found = m_people.constFind(tag);
    return found == m_people.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace farol::ui
