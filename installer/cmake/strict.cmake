# `strict`: what every target of ours compiles with. Linked PRIVATE, so that it never reaches a dependency.
add_library(strict INTERFACE)
target_include_directories(strict INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(strict INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(strict INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${FAROL_WERROR}>:/WX>)
else()
  target_compile_options(strict INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual $<$<BOOL:${FAROL_WERROR}>:-Werror>)
endif()
