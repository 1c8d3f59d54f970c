# Every string of the sources stands in the .ts files, translated:  cmake [-DROOT=DIR] -P translations.cmake
set(CHECK ON)
include(${CMAKE_CURRENT_LIST_DIR}/../../translations/update.cmake)
