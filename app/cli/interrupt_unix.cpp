#include "interrupt.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace farol::cli {

namespace {

// A signal handler may do next to nothing: it writes one byte, and the event loop reads it (Qt's own recipe).
int wakeUp[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp[0], &byte, sizeof byte);
}

void listenTo(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

class Interrupt::Watch {
public:
    explicit Watch(std::function<void()> callBack)
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, wakeUp) != 0)
            return;
        m_notifier = std::make_unique<QSocketNotifier>(wakeUp[1], QSocketNotifier::Read);
        QObject::connect(
            m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [callBack = std::move(callBack)] {
                char byte = 0;
                [[maybe_unused]] const auto read = ::read(wakeUp[1], &byte, sizeof byte);
                callBack();
            });
        listenTo(onSignal);
    }

    ~Watch()
    {
        listenTo(SIG_DFL);
        m_notifier.reset();
        ::close(wakeUp[0]);
        ::close(wakeUp[1]);
    }

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

Interrupt::Interrupt(std::function<void()> callBack) :
    m_watch(std::make_unique<Watch>(std::move(callBack)))
{
}

Interrupt::~Interrupt() = default;

} // namespace farol::cli
