#pragma once

#include <QSize>
#include <QStringList>
#include <QtGlobal>

namespace farol::gallery {

/// The window of scenes that are not about their size: the small laptop of a school, or FAROL_GALLERY_SIZE=1920x1080.
inline QSize usualSize()
{
    const QStringList sides = qEnvironmentVariable("FAROL_GALLERY_SIZE", QStringLiteral("1366x768")).split(u'x');
    return {sides.value(0).toInt(), sides.value(1).toInt()};
}

} // namespace farol::gallery
