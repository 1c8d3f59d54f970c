#pragma once

#include <QStringView>

namespace farol::reports {

/// How wide the column of a key is in a document, in characters; 0 where its kind and heading tell enough.
double columnWidth(QStringView key);

} // namespace farol::reports
