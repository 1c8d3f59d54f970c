#include "interrupt.h"

#include <QCoreApplication>

#include <atomic>
#include <windows.h>

namespace farol::cli {

namespace {

// The handler runs in a thread of its own, so it only posts the call into the event loop.
std::atomic<std::function<void()>*> toCall = nullptr;

BOOL WINAPI onControl(DWORD event)
{
    std::function<void()>* const callBack = toCall.load();
    if ((event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT) || !callBack)
        return FALSE;
    QMetaObject::invokeMethod(QCoreApplication::instance(), *callBack, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

class Interrupt::Watch {
public:
    explicit Watch(std::function<void()> callBack) :
        m_callBack(std::move(callBack))
    {
        toCall = &m_callBack;
        SetConsoleCtrlHandler(onControl, TRUE);
    }

    ~Watch()
    {
        SetConsoleCtrlHandler(onControl, FALSE);
        toCall = nullptr;
    }

private:
    std::function<void()> m_callBack;
};

Interrupt::Interrupt(std::function<void()> callBack) :
    m_watch(std::make_unique<Watch>(std::move(callBack)))
{
}

Interrupt::~Interrupt() = default;

} // namespace farol::cli
