#include "app/simulator/options.h"
#include "app/simulator/server.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace farol;
using namespace farol::simulator;

namespace {

volatile std::sig_atomic_t stopAsked = 0;

int complain(const QString& text, int code)
{
    std::fprintf(stderr, "cademi-simulator: %s\n", qUtf8Printable(text));
    return code;
}

domain::Result<void> writeSchoolFile(const School& school, const QString& path)
{
    QSaveFile file(path);
    const auto json = QJsonDocument(school.schoolFile()).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return domain::failed(domain::Fault::File, QStringLiteral("%1: %2").arg(path, file.errorString()));
    return {};
}

/// Files, faults and port; what is wrong otherwise.
domain::Result<quint16> prepare(Server& server, const Options& options)
{
    if (options.now)
        server.setNow(*options.now);
    server.setFaults(options.faults);
    server.setRateLimit(options.limit);
    if (!options.schoolFile.isEmpty())
        if (const auto written = writeSchoolFile(server.school(), options.schoolFile); !written)
            return tl::make_unexpected(written.error());
    if (!options.logFile.isEmpty())
        if (const auto opened = server.logTo(options.logFile); !opened)
            return tl::make_unexpected(opened.error());
    return server.listen(options.port);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options)
        return complain(options.error().detail, 2);
    if (!options->help.isEmpty())
        return std::fputs(qUtf8Printable(options->help), stdout) < 0 ? 1 : 0;

    Server server(std::make_shared<const School>(options->plan), options->key);
    const auto port = prepare(server, *options);
    if (!port)
        return complain(port.error().detail, 1);
    std::printf("%s %s\n", qUtf8Printable(server.address().toString()), options->key.constData());
    std::fflush(stdout);

    // A signal handler may only set a flag, on every platform; looking at it is cheap.
    std::signal(SIGTERM, [](int) { stopAsked = 1; });
    std::signal(SIGINT, [](int) { stopAsked = 1; });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &application, [] {
        if (stopAsked)
            QCoreApplication::quit();
    });
    look.start(50);
    return QCoreApplication::exec();
}
