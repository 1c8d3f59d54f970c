#include "client.h"

#include "requests.h"

#include <QSet>

namespace farol::cademi {

using domain::Fault;
using domain::Result;

namespace {

qint64 idOf(const domain::Course& course)
{
    return course.id.value;
}

qint64 idOf(const domain::Listed& listed)
{
    return listed.student.id.value;
}

} // namespace

/// A list while its pages come in. Given away whole or not at all.
template <typename T>
struct Client::Listing {
    std::function<Request(const QString& cursor)> request;
    Parse<Page<T>> parse;
    Then<std::vector<T>> then;
    std::vector<T> items = {};
    QSet<qint64> ids = {};
    QSet<QString> cursors = {};
};

Client::Client(Transport& transport) :
    Client(transport, Options{})
{
}

Client::Client(Transport& transport, Options options) :
    m_pagesMost(options.pagesMost),
    m_courier(transport, options.pace, std::move(options.retries), options.ages, std::move(options.leaving))
{
}

template <typename T>
void Client::ask(Request request, Courier::Place place, Parse<T> parse, Then<T> then)
{
    const auto answer = std::make_shared<T>();
    const auto read = [answer, parse](const Reply& reply) -> Result<void> {
        return parse(reply.status, reply.body).map([&](T parsed) { *answer = std::move(parsed); });
    };
    const auto done = [answer, then = std::move(then)](
                          const Result<void>& result) { then(result.map([&] { return std::move(*answer); })); };
    m_courier.ask(std::move(request), place, read, done);
}

template <typename T>
void Client::askPage(std::shared_ptr<Listing<T>> listing, const QString& cursor, Courier::Place place)
{
    ask<Page<T>>(listing->request(cursor), place, listing->parse, [this, listing](Result<Page<T>> page) {
        if (page)
            addPage(listing, std::move(*page));
        else
            listing->then(tl::make_unexpected(page.error()));
    });
}

template <typename T>
void Client::addPage(const std::shared_ptr<Listing<T>>& listing, Page<T> page)
{
    // The platform's cursor is precise to the minute only, so pages may overlap.
    for (T& item : page.items) {
        const qint64 id = idOf(item);
        if (!listing->ids.contains(id)) {
            listing->ids.insert(id);
            listing->items.push_back(std::move(item));
        }
    }
    if (page.nextCursor.isEmpty())
        return listing->then(std::move(listing->items));
    if (listing->cursors.contains(page.nextCursor))
        return listing->then(domain::failed(Fault::BadReply, QStringLiteral("a cursor repeats")));
    listing->cursors.insert(page.nextCursor);
    if (listing->cursors.size() >= m_pagesMost)
        return listing->then(domain::failed(Fault::BadReply, QStringLiteral("too many pages")));
    askPage(listing, page.nextCursor, Courier::Place::Ahead);
}

void Client::tags(Then<std::vector<domain::Tag>> then)
{
    ask<std::vector<domain::Tag>>(tagsRequest(), Courier::Place::Behind, parseTags, std::move(then));
}

void Client::courses(Then<std::vector<domain::Course>> then)
{
    askPage(std::make_shared<Listing<domain::Course>>(
                Listing<domain::Course>{coursesRequest, parseCourses, std::move(then)}),
        {}, Courier::Place::Behind);
}

void Client::students(domain::TagId tag, Then<std::vector<domain::Listed>> then)
{
    const auto request = [tag](const QString& cursor) { return studentsRequest(tag, cursor); };
    askPage(std::make_shared<Listing<domain::Listed>>(Listing<domain::Listed>{request, parseStudents, std::move(then)}),
        {}, Courier::Place::Behind);
}

void Client::progress(domain::StudentId student, domain::CourseId course, Then<domain::Reading> then)
{
    ask<domain::Reading>(progressRequest(student, course), Courier::Place::Behind, parseProgress, std::move(then));
}

void Client::cancel()
{
    m_courier.cancel();
}

} // namespace farol::cademi
