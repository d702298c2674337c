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

# muto_add_test_program(NAME SOURCES ... LIBS ... [WIDGETS])
# With WIDGETS its LIBS bring Qt Widgets, which change QtTest's headers.
function(muto_add_test_program name)
  cmake_parse_arguments(ARG "WIDGETS" "" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
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
  # Tests of a folder are compiled six at once: names in their anonymous namespaces must differ within it.
  set_target_properties(${name} PROPERTIES UNITY_BUILD "${MUTO_UNITE_TESTS}" UNITY_BUILD_BATCH_SIZE 6)
endfunction()

# muto_register_test(NAME PROGRAM program [SOURCE tst_x.cpp] [LABELS ...] [TIMEOUT s] [ENVIRONMENT ...] [DISPLAY])
# A test of a program, run headless with its own settings and caches. With DISPLAY it has an X server of its own, and OpenGL
# by llvmpipe.
function(muto_register_test name)
  cmake_parse_arguments(ARG "DISPLAY" "PROGRAM;SOURCE;TIMEOUT" "LABELS;ENVIRONMENT" ${ARGN})
  set(platform offscreen)
  set(wrapper)
  if(ARG_DISPLAY)
    set(platform xcb)
    set(wrapper "${MUTO_WITH_DISPLAY}")
  endif()
  if(NOT ARG_SOURCE)
    set(ARG_SOURCE ${name}.cpp)
  endif()
  cmake_path(GET ARG_SOURCE STEM test)
  add_test(NAME ${name} COMMAND ${wrapper} $<TARGET_FILE:${ARG_PROGRAM}> ${test})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 60)
  endif()
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${ARG_TIMEOUT}
    LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=${platform};LC_ALL=C.UTF-8;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0;MUTOSCOPE_FONTS=${MUTO_FONTS_DIR};${ARG_ENVIRONMENT}")
endfunction()

# muto_add_tests(PROGRAM SOURCES [folder/]tst_x.cpp ... LIBS ... [LABELS ...] [TIMEOUT s] [ENVIRONMENT ...] [WIDGETS] [DISPLAY])
# One program for the tests of a folder, and what helps them: each test is registered under its own name, and runs in a
# process of its own.
function(muto_add_tests program)
  cmake_parse_arguments(ARG "WIDGETS;DISPLAY" "TIMEOUT" "SOURCES;LIBS;LABELS;ENVIRONMENT" ${ARGN})
  set(widgets)
  if(ARG_WIDGETS)
    set(widgets WIDGETS)
  endif()
  set(display)
  if(ARG_DISPLAY)
    set(display DISPLAY)
  endif()
  muto_add_test_program(${program} SOURCES ${ARG_SOURCES} LIBS ${ARG_LIBS} ${widgets})
  foreach(source ${ARG_SOURCES})
    cmake_path(GET source STEM name)
    if(name MATCHES "^tst_" AND source MATCHES "\\.cpp$")
      muto_register_test(${name} PROGRAM ${program} TIMEOUT ${ARG_TIMEOUT} LABELS ${ARG_LABELS}
        ENVIRONMENT ${ARG_ENVIRONMENT} ${display})
    endif()
  endforeach()
endfunction()
