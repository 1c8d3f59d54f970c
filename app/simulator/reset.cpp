// The one place where the platforms differ: Qt has no name for SO_LINGER.
#include "app/simulator/wire.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace farol::simulator {

void resetOnClose(const QTcpSocket& socket)
{
    linger atOnce{};
    atOnce.l_onoff = 1;
    atOnce.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(static_cast<SOCKET>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
        reinterpret_cast<const char*>(&atOnce), sizeof atOnce);
#else
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
}

} // namespace farol::simulator
