#include "easel.h"

#include "ui/main_window.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTextStream>

namespace farol::gallery {

Easel::Easel(ui::Appearance& appearance, QString histories, QString output, QString suffix) :
    m_appearance(appearance),
    m_histories(std::move(histories)),
    m_output(std::move(output)),
    m_suffix(std::move(suffix)),
    m_only(qEnvironmentVariable("FAROL_GALLERY_ONLY"))
{
}

QString Easel::database(const QString& history) const
{
    return m_histories + u'/' + history + QStringLiteral("/farol.sqlite");
}

void Easel::dress(settings::Settings& settings) const
{
    settings.theme = m_appearance.choice() == ui::ThemeChoice::Dark ? settings::Theme::Dark : settings::Theme::Light;
}

bool Easel::save(const QPixmap& picture, const QString& name) const
{
    const QString file = m_output + u'/' + name + m_suffix + QStringLiteral(".png");
    const bool isSaved = picture.save(file);
    QTextStream(stdout) << file << (isSaved ? "" : " FAILED") << Qt::endl;
    return isSaved;
}

bool waitUntil(const std::function<bool()>& done)
{
    constexpr int minute = 60'000;
    const QDeadlineTimer deadline(minute);
    while (!done() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::processEvents();
    return done();
}

void settle(int milliseconds)
{
    const QDeadlineTimer settled(milliseconds);
    waitUntil([&] { return settled.hasExpired(); });
}

void open(ui::MainWindow& window, const QString& history, QSize size)
{
    if (history != u"vazia")
        window.setSchoolName(QStringLiteral("Escola Horizonte"));
    window.resize(size);
    window.show();
}

} // namespace farol::gallery
