#pragma once

#include "log.h"

namespace farol::services {

/// While it exists, Qt's warnings and worse go into a log too. One at a time: made in main, before threads begin.
class QtMessages {
public:
    explicit QtMessages(const Log& log);
    ~QtMessages();
    QtMessages(const QtMessages&) = delete;
    QtMessages& operator=(const QtMessages&) = delete;
};

} // namespace farol::services
