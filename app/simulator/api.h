#pragma once

#include "app/simulator/faults.h"
#include "app/simulator/listing.h"
#include "app/simulator/route.h"
#include "app/simulator/school.h"
#include "app/simulator/user_json.h"

namespace farol::simulator {

/// The answers of Cademí v1 for a school at an instant: no socket, no limit, no mishap.
class Api {
public:
    /// `address` is where the server's own `next_page_url`s point.
    Api(const School& school, const Faults& faults, QDateTime now, QUrl address);

    /// The whole envelope; `code` in it is the HTTP status.
    QJsonObject answer(const Route& route, Loss loss = Loss::Nothing) const;

private:
    QJsonObject tags() const;
    QJsonObject tagList(const Route& route, Loss loss) const;
    QJsonObject users(const Route& route, Loss loss) const;
    QJsonObject products(const Route& route, Loss loss) const;
    QJsonObject product(const Route& route) const;
    QJsonObject user(const Route& route) const;
    QJsonObject progress(const Route& route) const;
    QJsonObject access(const Route& route) const;

    QJsonObject memberList(std::vector<Member> members, const Listing& listing, DateForm form) const;
    Member told(Member member) const; ///< with the last access that the faults want
    const Student* registered(const QString& who) const;
    DateForm zonedForm() const;
    DateForm zonelessForm() const;

    const School& m_school;
    const Faults& m_faults;
    QDateTime m_now;
    QUrl m_address;
};

} // namespace farol::simulator
