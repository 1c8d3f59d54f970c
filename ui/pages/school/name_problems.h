#pragma once

#include "core/school/problem.h"

#include <QCoreApplication>

#include <optional>

namespace farol::ui {

/// What is wrong with a name typed in the list of trilhas or of courses, in a sentence for under that list.
class NameProblems {
    Q_DECLARE_TR_FUNCTIONS(NameProblems)

public:
    enum class Of { Track, Course };

    /// Nothing when the refusal is not about a name: then it is the page's to tell.
    static std::optional<QString> sentence(const school::Refusal& refusal, Of what);

private:
    static QString empty(Of what);
    static QString repeated(Of what);
};

} // namespace farol::ui
