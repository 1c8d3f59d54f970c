#include "tests/app/fake_systemctl.h"

#include "tests/support/files.h"

#include <QDir>

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

constexpr auto script = R"(#!/bin/sh
here=$(dirname "$0")
echo "$*" >>"$here/calls"
[ ! -e "$here/failing" ] || exit 1
case $2 in
enable) touch "$here/enabled" ;;
disable) rm -f "$here/enabled" ;;
is-enabled) test -e "$here/enabled" ;;
esac
)";

} // namespace

FakeSystemctl::FakeSystemctl(Stage& stage) :
    m_folder(stage.file(QStringLiteral("fake"))),
    m_units(stage.file(QStringLiteral("systemd/user")))
{
    EXPECT_TRUE(QDir().mkpath(m_folder));
    writeBytes(file("systemctl"), script);
    QFile::setPermissions(file("systemctl"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = stage.environment.value(QStringLiteral("PATH"));
    stage.environment.insert(QStringLiteral("PATH"), m_folder + u':' + path);
}

std::string FakeSystemctl::calls()
{
    const std::string all = bytesOf(file("calls")).toStdString();
    QFile::remove(file("calls"));
    return all;
}

void FakeSystemctl::fail()
{
    writeBytes(file("failing"), {});
}

std::string FakeSystemctl::units() const
{
    std::string all;
    for (const QFileInfo& info : QDir(m_units).entryInfoList(QDir::Files, QDir::Name))
        all += info.fileName().toStdString() + ' ' + modeOf(info.filePath()) + '\n';
    return all;
}

QByteArray FakeSystemctl::unit(const QString& ending) const
{
    const QStringList names = QDir(m_units).entryList({u'*' + ending}, QDir::Files);
    EXPECT_EQ(names.size(), 1);
    return names.isEmpty() ? QByteArray() : bytesOf(QDir(m_units).filePath(names.front()));
}

QString FakeSystemctl::file(const char* name) const
{
    return m_folder + u'/' + QLatin1String(name);
}

} // namespace farol::tests
