# muto_add_test(NAME SOURCE tst_x.cpp LIBS ... [LABELS ...] [TIMEOUT s] [ENVIRONMENT ...])
# One QtTest executable, run headless with its own settings and caches.
function(muto_add_test name)
  cmake_parse_arguments(ARG "" "SOURCE;TIMEOUT" "LIBS;LABELS;ENVIRONMENT;EXTRA_SOURCES" ${ARGN})
  add_executable(${name} ${ARG_SOURCE} ${ARG_EXTRA_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LIBS} muto_test_support Qt6::Test)
  add_test(NAME ${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 60)
  endif()
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${ARG_TIMEOUT}
    LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;MUTOSCOPE_FONTS=${MUTO_FONTS_DIR};${ARG_ENVIRONMENT}")
endfunction()
