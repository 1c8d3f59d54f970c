#include "background.h"

namespace farol::desktop {

Background::Background(const QString& name) :
    m_inside(new QObject)
{
    m_thread.setObjectName(name);
    m_inside->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_inside, &QObject::deleteLater);
    m_thread.start();
}

Background::~Background()
{
    finish();
}

void Background::post(std::function<void()> work)
{
    if (m_thread.isFinished())
        return run(work);
    QMetaObject::invokeMethod(
        m_inside, [this, work = std::move(work)] { run(work); }, Qt::QueuedConnection);
}

void Background::run(const std::function<void()>& work) const
{
    if (!m_hasGivenUp)
        work();
}

void Background::adopt(QObject& object)
{
    object.moveToThread(&m_thread);
}

void Background::finish()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_inside, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace farol::desktop
