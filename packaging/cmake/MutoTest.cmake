set(MUTO_WITH_DISPLAY "${CMAKE_CURRENT_LIST_DIR}/with_display.sh")

# muto_add_test(NAME SOURCE tst_x.cpp LIBS ... [LABELS ...] [TIMEOUT s] [ENVIRONMENT ...] [DISPLAY])
# One QtTest executable, run headless with its own settings and caches. With DISPLAY it has an X server of its own, and
# OpenGL by llvmpipe.
function(muto_add_test name)
  cmake_parse_arguments(ARG "DISPLAY" "SOURCE;TIMEOUT" "LIBS;LABELS;ENVIRONMENT;EXTRA_SOURCES" ${ARGN})
  add_executable(${name} ${ARG_SOURCE} ${ARG_EXTRA_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LIBS} muto_test_support Qt6::Test)
  set(platform offscreen)
  set(wrapper)
  if(ARG_DISPLAY)
    set(platform xcb)
    set(wrapper "${MUTO_WITH_DISPLAY}")
  endif()
  add_test(NAME ${name} COMMAND ${wrapper} $<TARGET_FILE:${name}>)
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 60)
  endif()
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${ARG_TIMEOUT}
    LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=${platform};LC_ALL=C.UTF-8;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0;MUTOSCOPE_FONTS=${MUTO_FONTS_DIR};${ARG_ENVIRONMENT}")
endfunction()
