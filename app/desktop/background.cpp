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
        return work();
    QMetaObject::invokeMethod(m_inside, std::move(work), Qt::QueuedConnection);
}

void Background::adopt(QObject& object)
{
    object.moveToThread(&m_thread);
}

void Background::finish()
{
    if (!m_thread.isRunning())
        return;
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

} // namespace farol::desktop
