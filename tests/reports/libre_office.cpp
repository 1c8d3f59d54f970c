#include "libre_office.h"

#include "tests/support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

constexpr auto brazilian = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>pt-BR</value></prop></item>
</oor:items>
)";

} // namespace

LibreOffice::LibreOffice()
{
    EXPECT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("profile/user")));
    writeBytes(m_folder.filePath(QStringLiteral("profile/user/registrymodifications.xcu")), brazilian);
}

QString LibreOffice::brazilianCsv()
{
    // ";" and quotes by their codes, UTF-8, from the first line, Portuguese of Brazil, quoted cells as text, dates
    // seen.
    return QStringLiteral("Text - txt - csv (StarCalc):59,34,76,1,,1046,true,true");
}

QString LibreOffice::converted(const QString& file, const QString& format, const QString& reading) const
{
    constexpr int longest = 180'000; // ms
    QStringList arguments{
        QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("profile")),
        QStringLiteral("--headless"), QStringLiteral("--convert-to"), format, QStringLiteral("--outdir"),
        m_folder.filePath(QStringLiteral("out"))};
    if (!reading.isEmpty())
        arguments << QStringLiteral("--infilter=") + reading;
    QProcess office;
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(QStringLiteral("soffice"), arguments << file);
    EXPECT_TRUE(office.waitForFinished(longest)) << office.errorString().toStdString();
    QString said = QString::fromUtf8(office.readAll());
    static const QRegularExpression expected(
        QStringLiteral("^(convert .* using filter : .*|Warning: failed to launch javaldx.*)\n?"),
        QRegularExpression::MultilineOption);
    EXPECT_EQ(office.exitCode(), 0);
    EXPECT_EQ(said.remove(expected).trimmed().toStdString(), "") << "about " << file.toStdString();
    return m_folder.filePath(QStringLiteral("out/%1.%2").arg(QFileInfo(file).completeBaseName(), format));
}

} // namespace farol::tests
