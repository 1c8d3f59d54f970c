#pragma once

#include <QProcess>

#include <functional>

namespace farol::bench {

/// One run of a program, and the most memory it had.
struct Watched {
    int code = -1;
    double megabytes = 0.0;
    double seconds = 0.0;
};

/// Watches a program that has been started to its end; `look` is called now and then meanwhile. The code is what `end`
/// says of it.
Watched watchToEnd(QProcess& process, const std::function<void()>& look, const std::function<int()>& end);

} // namespace farol::bench
