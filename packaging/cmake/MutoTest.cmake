set(MUTO_WITH_DISPLAY "${CMAKE_CURRENT_LIST_DIR}/with_display.sh")

# muto_test_options: test programs themselves need no speed, only what they test does. QtTest's headers differ with the
# modules a target links and the folders Qt tells it; where these are alike, precompiled headers can be shared. What GCC
# believes to be uninitialized without its later passes mostly is not.
add_library(muto_test_options INTERFACE)
target_link_libraries(muto_test_options INTERFACE muto_options Qt6::Gui Qt6::Test)
target_compile_options(muto_test_options INTERFACE
  $<$<CONFIG:Release>:-O1> -Wno-maybe-uninitialized -UQT_NETWORK_LIB -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)

# muto_add_test_headers(NAME LIBS ... HEADERS ...)
# What test programs share precompiled: QtTest is most of what compiling one costs.
function(muto_add_test_headers name)
  cmake_parse_arguments(ARG "" "" "LIBS;HEADERS" ${ARGN})
  file(CONFIGURE OUTPUT nothing.cpp CONTENT "") # CMake wants a source, or else forgets where the headers are
  add_library(${name} OBJECT "${CMAKE_CURRENT_BINARY_DIR}/nothing.cpp")
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  target_link_libraries(${name} PRIVATE muto_test_options ${ARG_LIBS})
  target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
  # What ccache knows them by. None of the headers is ours, so their version says all that the flags do not.
  file(CONFIGURE OUTPUT "CMakeFiles/${name}.dir/cmake_pch.hxx.gch.sum" CONTENT "Qt ${Qt6_VERSION}, ${ARG_HEADERS}\n")
endfunction()

# muto_add_test(NAME SOURCE tst_x.cpp LIBS ... [LABELS ...] [TIMEOUT s] [ENVIRONMENT ...] [WIDGETS] [DISPLAY])
# One QtTest executable, run headless with its own settings and caches. With WIDGETS its LIBS bring Qt Widgets, which
# change QtTest's headers. With DISPLAY it has an X server of its own, and OpenGL by llvmpipe.
function(muto_add_test name)
  cmake_parse_arguments(ARG "WIDGETS;DISPLAY" "SOURCE;TIMEOUT" "LIBS;LABELS;ENVIRONMENT;EXTRA_SOURCES" ${ARGN})
  add_executable(${name} ${ARG_SOURCE} ${ARG_EXTRA_SOURCES})
  set(headers muto_test_headers)
  if(ARG_WIDGETS)
    set(headers muto_widget_test_headers)
  endif()
  target_link_libraries(${name} PRIVATE muto_test_options ${ARG_LIBS} muto_test_support)
  target_precompile_headers(${name} REUSE_FROM ${headers})
  # It is empty: the moc file of a test is included at its end.
  set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp" PROPERTIES
    SKIP_PRECOMPILE_HEADERS ON)
  muto_use_quick_moc(${name})
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
