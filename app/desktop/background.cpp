#include "background.h"

#include <utility>

namespace farol::desktop {

Background::Background(const QString& name, Begins begins) :
    m_inside(new QObject)
{
    m_thread.setObjectName(name);
    m_inside->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_inside, &QObject::deleteLater);
    if (begins == Begins::AtOnce)
        begin();
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

void Background::begin()
{
    if (!std::exchange(m_hasBegun, true))
        m_thread.start();
}

void Background::adopt(QObject& object)
{
    object.moveToThread(&m_thread);
}

void Background::finish()
{
    begin(); // what was posted runs in any case
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_inside, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace farol::desktop
