#pragma once

#include "app/simulator/random.h"

#include <QString>

namespace farol::simulator {

/// A Brazilian name of two to four parts, with its accents.
QString personName(Random& random);
/// The first name of a tutor; different for each of the first dozen.
QString tutorName(int index);
/// Made from the name, at a domain that cannot exist, now and then with a "+"; `serial` tells namesakes apart, 0 is
/// left out.
QString emailFor(const QString& name, int serial, Random& random);
/// A mobile number in one of the shapes seen on the platform.
QString phoneNumber(Random& random);
/// Eleven digits with the punctuation of a CPF.
QString documentNumber(Random& random);

} // namespace farol::simulator
