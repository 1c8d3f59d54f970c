#pragma once

#include <functional>
#include <memory>

namespace farol::cli {

/// Calls back, in the event loop, when the person presses Ctrl+C or the system asks the program to end.
class Interrupt {
public:
    explicit Interrupt(std::function<void()> callBack);
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

private:
    class Watch;
    std::unique_ptr<Watch> m_watch;
};

} // namespace farol::cli
