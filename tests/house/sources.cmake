# What layering.cmake and words.cmake share: our sources, their lines, the list of findings.
cmake_minimum_required(VERSION 3.25)
if(NOT ROOT)
  get_filename_component(ROOT ${CMAKE_CURRENT_LIST_DIR}/../.. ABSOLUTE)
endif()
set(findings "")

# Sources under the floors, relative to ROOT.
function(our_sources out)
  set(found "")
  foreach(floor ${ARGN})
    file(GLOB_RECURSE here RELATIVE ${ROOT} ${ROOT}/${floor}/*.h ${ROOT}/${floor}/*.cpp)
    list(APPEND found ${here})
  endforeach()
  set(${out} ${found} PARENT_SCOPE)
endfunction()

# The lines of a file as a list. What would break a CMake list ([ ] ; and \) stands as ( ) : and /.
function(read_lines file out)
  file(READ ${ROOT}/${file} text)
  string(REPLACE "\\" "/" text "${text}")
  string(REPLACE "[" "(" text "${text}")
  string(REPLACE "]" ")" text "${text}")
  string(REPLACE ";" ":" text "${text}")
  string(REPLACE "\n" ";" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# Notes a broken rule with its place, in the form an editor can jump to.
function(finding place sentence)
  list(APPEND findings "${place}: ${sentence}")
  set(findings "${findings}" PARENT_SCOPE)
endfunction()

# Ends the script: failed when anything was found.
function(report_findings what)
  if(findings)
    list(JOIN findings "\n" text)
    list(LENGTH findings count)
    message("${text}")
    message(FATAL_ERROR "${what}: ${count} findings")
  endif()
  message(STATUS "${what}: nothing to say")
endfunction()
