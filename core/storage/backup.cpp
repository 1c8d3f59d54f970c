#include "core/storage/backup.h"
