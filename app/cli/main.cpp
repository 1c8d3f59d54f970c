#include "app/services/qt_messages.h"
#include "app/services/translation.h"
#include "commands.h"
#include "words.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <cstdio>

namespace {

using namespace farol;

/// The words before the command: `--data DIR` and `--json` may stand there or after it.
struct Line {
    QString folder;
    cli::Output output = cli::Output::Text;
    QString command;
    QStringList words;
};

Line readLine(const QStringList& arguments)
{
    Line line{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), cli::Output::Text, {}, {}};
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (word == u"--json")
            line.output = cli::Output::Json;
        else if (word == u"--data" && i + 1 < arguments.size())
            line.folder = arguments[++i];
        else if (word.startsWith(u"--data="))
            line.folder = word.mid(7);
        else if (line.command.isEmpty())
            line.command = word;
        else
            line.words << word;
    }
    return line;
}

cli::ExitCode run(const QStringList& arguments, QFile& out, QFile& err)
{
    const Line line = readLine(arguments);
    auto environment = services::Environment::read();
    if (!environment) {
        err.write(cli::Words::tr("The variable %1 cannot be read.").arg(environment.error().detail).toUtf8() + '\n');
        return cli::ExitCode::Usage;
    }
    const services::Log log(line.folder);
    const services::QtMessages messages(log);
    cli::Context context(line.folder, line.output, *std::move(environment), out, err);
    if (line.command == u"--version") {
        context.say(QStringLiteral("farol-cli ") + QCoreApplication::applicationVersion());
        return cli::ExitCode::Done;
    }
    const auto help = QStringLiteral("--help");
    if (line.command == help || line.command == u"help" || line.words.contains(help)) {
        context.say(cli::help());
        return cli::ExitCode::Done;
    }
    for (const cli::CommandName& known : cli::commands()) {
        if (known.name == line.command)
            return known.command(context, line.words);
    }
    if (!line.command.isEmpty())
        context.tell(cli::Words::tr("There is no command %1.").arg(line.command));
    return context.usage(cli::help());
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("farol"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FAROL_VERSION));
    services::installTranslation(application, QString());
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(cli::ExitCode::Failed);
    const cli::ExitCode code = run(QCoreApplication::arguments(), out, err);
    return static_cast<int>(code);
}
