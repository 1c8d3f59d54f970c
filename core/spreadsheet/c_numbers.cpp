#include "core/spreadsheet/c_numbers.h"

#include <clocale>
#include <locale.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

namespace farol::spreadsheet {

#ifdef _WIN32

// Qt leaves the C library's locale as it is there.
CNumbers::CNumbers() = default;
CNumbers::~CNumbers() = default;

#else

CNumbers::CNumbers() :
    m_before(uselocale(newlocale(LC_ALL_MASK, "C", nullptr)))
{
}

CNumbers::~CNumbers()
{
    freelocale(uselocale(static_cast<locale_t>(m_before)));
}

#endif

} // namespace farol::spreadsheet
