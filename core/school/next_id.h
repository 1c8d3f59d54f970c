#pragma once

#include <algorithm>
#include <vector>

namespace farol::school {

/// The id that a new trilha, turma or tutor gets: an edit is plain data, so its ids are known before it is saved.
template <typename Entity>
auto nextId(const std::vector<Entity>& all)
{
    decltype(Entity::id) next{1};
    for (const Entity& entity : all)
        next.value = std::max(next.value, entity.id.value + 1);
    return next;
}

} // namespace farol::school
