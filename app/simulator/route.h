#pragma once

#include "core/domain/ids.h"

#include <QString>
#include <QUrl>

namespace farol::simulator {

/// What a request asks for. The parts that its kind does not have are empty.
struct Route {
    enum class Kind { Tags, TagList, Progress, Products, Product, Users, User, Access, Unknown };

    Kind kind = Kind::Unknown;
    QString who{}; ///< id, e-mail or document, decoded
    domain::CourseId product{};
    domain::TagId tag{};
    QString cursor{};

    bool isList() const { return kind == Kind::TagList || kind == Kind::Users || kind == Kind::Products; }
};

/// Reads the path and the query of a request.
Route routeOf(const QUrl& url);

} // namespace farol::simulator
