#include "tests/support/files.h"

#include <QFile>
#include <QProcess>

#include <array>
#include <gtest/gtest.h>

namespace farol::tests {

QByteArray bytesOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate)) << name.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

std::string modeOf(const QString& file)
{
    static constexpr std::array<QFile::Permission, 9> rights{QFile::ReadOwner, QFile::WriteOwner, QFile::ExeOwner,
        QFile::ReadGroup, QFile::WriteGroup, QFile::ExeGroup, QFile::ReadOther, QFile::WriteOther, QFile::ExeOther};
    std::string mode = "rwxrwxrwx";
    const QFile::Permissions permissions = QFileInfo(file).permissions();
    for (size_t i = 0; i < rights.size(); ++i) {
        if (!permissions.testFlag(rights[i]))
            mode[i] = '-';
    }
    return mode;
}

ShellAnswer sqliteShell(const QString& database, const QString& script)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), QStringLiteral("-bail"), database});
    if (!shell.waitForStarted()) {
        ADD_FAILURE() << "the sqlite3 shell is not installed";
        return {};
    }
    shell.write(script.toUtf8());
    shell.closeWriteChannel();
    EXPECT_TRUE(shell.waitForFinished(30'000));
    return {shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0,
        shell.readAllStandardOutput().toStdString(), shell.readAllStandardError().toStdString()};
}

} // namespace farol::tests
