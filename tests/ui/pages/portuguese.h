#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace farol::tests {

/// While it lives, the window speaks Portuguese, as on a Portuguese system.
class Portuguese {
public:
    Portuguese() :
        m_isLoaded(m_texts.load(QStringLiteral(":/farol/i18n/farol_pt_BR.qm")))
    {
        QCoreApplication::installTranslator(&m_texts);
    }
    ~Portuguese() { QCoreApplication::removeTranslator(&m_texts); }
    Portuguese(const Portuguese&) = delete;
    Portuguese& operator=(const Portuguese&) = delete;

    bool isLoaded() const { return m_isLoaded; }

private:
    QTranslator m_texts;
    bool m_isLoaded;
};

} // namespace farol::tests
