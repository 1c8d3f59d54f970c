#pragma once

#include <QEventLoop>

#include <functional>
#include <optional>

namespace farol::cli {

/// Runs the event loop until an answer is there. A command is a straight story: no other loop is running below it.
template <typename Answer>
Answer waitFor(const std::function<void(std::function<void(Answer)>)>& ask)
{
    std::optional<Answer> answer;
    QEventLoop loop;
    ask([&](Answer given) {
        answer = std::move(given);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *std::move(answer);
}

} // namespace farol::cli
