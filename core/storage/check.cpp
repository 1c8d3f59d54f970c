#include "core/storage/check.h"
