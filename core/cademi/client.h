#pragma once

#include "courier.h"
#include "parse.h"
#include "source.h"

namespace farol::cademi {

/// The v1 API as a Source.
class Client final : public Source {
public:
    struct Options {
        Pace pace;
        RetryPolicy retries;
        std::vector<qint64> ages; ///< of the requests sent just before, see Pacer
        std::function<void()> leaving{}; ///< called just before each request leaves
        int pagesMost = 400; ///< of one list; more is a fault
    };

    /// The transport must outlive the client.
    explicit Client(Transport& transport);
    Client(Transport& transport, Options options);

    void tags(Then<std::vector<domain::Tag>> then) override;
    void courses(Then<std::vector<domain::Course>> then) override;
    void students(domain::TagId tag, Then<std::vector<domain::Listed>> then) override;
    void progress(domain::StudentId student, domain::CourseId course, Then<domain::Reading> then) override;

    void cancel() override;
    void pause() override { m_courier.pause(); }
    void resume() override { m_courier.resume(); }
    void slowDown() override { m_courier.slowDown(); }
    std::optional<QDateTime> platformTime() const override { return m_courier.platformTime(); }
    int requests() const override { return m_courier.requests(); }
    /// How long ago each request of the last minute left, in milliseconds: what the next client must be given.
    std::vector<qint64> ages() const { return m_courier.ages(); }

private:
    template <typename T>
    struct Listing;
    template <typename T>
    using Parse = domain::Result<T> (*)(int status, const QByteArray& body);

    template <typename T>
    void ask(Request request, Courier::Place place, Parse<T> parse, Then<T> then);
    template <typename T>
    void askPage(std::shared_ptr<Listing<T>> listing, const QString& cursor, Courier::Place place);
    template <typename T>
    void addPage(const std::shared_ptr<Listing<T>>& listing, Page<T> page);

    int m_pagesMost;
    Courier m_courier;
};

} // namespace farol::cademi
