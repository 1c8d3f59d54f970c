#pragma once

#include "ui/personal_data.h"
#include "ui/platform_lists.h"

#include <QHash>

namespace farol::tests {

/// A platform that has what a test says, and answers later; with a fault it answers that.
class QuietPlatform final : public ui::PlatformLists {
public:
    void tags(QObject* receiver, Then<std::vector<domain::Tag>> then) override { answer(receiver, then, hasTags); }
    void courses(QObject* receiver, Then<std::vector<domain::Course>> then) override
    {
        answer(receiver, then, hasCourses);
    }
    void students(QObject* receiver, domain::TagId tag, Then<std::vector<domain::Listed>> then) override
    {
        ++listsAsked;
        answer(receiver, then, hasStudents.value(tag));
    }

    std::vector<domain::Tag> hasTags;
    std::vector<domain::Course> hasCourses;
    QHash<domain::TagId, std::vector<domain::Listed>> hasStudents;
    std::optional<domain::Error> fault;
    int listsAsked = 0;

private:
    template <typename T>
    void answer(QObject* receiver, const Then<T>& then, const T& value) const
    {
        const domain::Result<T> result = fault ? domain::Result<T>(tl::make_unexpected(*fault)) : value;
        QMetaObject::invokeMethod(
            receiver, [then, result] { then(result); }, Qt::QueuedConnection);
    }
};

/// Remembers what it was asked and answers what a test says.
class QuietPersonalData final : public ui::PersonalData {
public:
    void exportStudent(QObject* receiver, domain::StudentId student, const QString& file, Then<void> then) override
    {
        exported = student;
        writtenTo = file;
        answer<void>(receiver, then, {});
    }
    void erase(QObject* receiver, domain::StudentId student, Then<ui::Erasure> then) override
    {
        erased = student;
        answer<ui::Erasure>(receiver, then, erasure);
    }
    void makePackage(QObject* receiver, const QString& file, const ui::PackageWish& wish, Then<void> then) override
    {
        packaged = wish;
        writtenTo = file;
        answer<void>(receiver, then, {});
    }

    std::optional<domain::StudentId> exported;
    std::optional<domain::StudentId> erased;
    std::optional<ui::PackageWish> packaged;
    QString writtenTo;
    domain::Result<ui::Erasure> erasure = ui::Erasure{};

private:
    template <typename T>
    static void answer(QObject* receiver, const Then<T>& then, const domain::Result<T>& result)
    {
        QMetaObject::invokeMethod(
            receiver, [then, result] { then(result); }, Qt::QueuedConnection);
    }
};

} // namespace farol::tests
