#pragma once

#include "core/school/catalogue.h"
#include "core/storage/school_reader.h"
#include "ui/registry.h"

#include <QPointer>

#include <optional>

namespace farol::tests {

/// A registry that writes into a test's history at once, through a connection of its own, and answers later.
class StoredRegistry final : public ui::Registry {
public:
    StoredRegistry(QString file, QDateTime now) :
        m_file(std::move(file)),
        m_now(std::move(now))
    {
    }

    void save(QObject* receiver, const school::Change& change, Then then) override
    {
        ++saves;
        answer(receiver, then, refusing ? school::refused(*refusing) : written(change));
    }
    void importFile(QObject* receiver, const QByteArray& json, Then then) override
    {
        const auto connection = storage::Connection::open(m_file, storage::Access::Write);
        answer(receiver, then, school::importSchool(*connection, json, m_now).and_then([&](const school::Imported&) {
            return school::Checked<domain::School>(*storage::readSchool(*connection));
        }));
    }

    std::optional<domain::Error> refusing; ///< what every save is refused with
    int saves = 0;

private:
    school::Checked<domain::School> written(const school::Change& change) const
    {
        const auto connection = storage::Connection::open(m_file, storage::Access::Write);
        return connection ? school::save(*connection, change, m_now) : school::refused(connection.error());
    }

    static void answer(QObject* receiver, const Then& then, const school::Checked<domain::School>& result)
    {
        QMetaObject::invokeMethod(
            receiver, [then, result] { then(result); }, Qt::QueuedConnection);
    }

    QString m_file;
    QDateTime m_now;
};

} // namespace farol::tests
