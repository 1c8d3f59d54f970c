# Parses the large headers once a target. Only the sanitized build does (FAROL_PRECOMPILE): it compiles the same files
# as the others, which keep every file's own includes honest, and takes two thirds of the time.
function(farol_precompile target)
  if(FAROL_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE <QtCore> <QtSql> <tl/expected.hpp> <algorithm> <functional> <map>
      <memory> <optional> <vector> ${ARGN})
  endif()
endfunction()
