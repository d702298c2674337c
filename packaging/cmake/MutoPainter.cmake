# What pages compute with the program's own code, compiled for WebAssembly by clang with lld and the libraries of wasi:
# i420_painter.wasm, core/media's conversion of pictures, and grader.wasm, all of core/grading. Where the compiler is
# missing the program is built without them.
set(MUTO_PAINTER "${CMAKE_BINARY_DIR}/i420_painter.wasm")
set(MUTO_GRADER "${CMAKE_BINARY_DIR}/grader.wasm")
set(MUTO_PAINTER_SOURCES
  page/i420_painter.cpp page/i420_painter_exports.cpp resampling.cpp sample_rows.cpp)
set(MUTO_PAINTER_HEADERS
  channel.h page/i420_painter.h page/plane_rows.h resampling.h sample_rows.h ../frames/vector_clones.h)
list(TRANSFORM MUTO_PAINTER_SOURCES PREPEND "${CMAKE_SOURCE_DIR}/core/media/")
list(TRANSFORM MUTO_PAINTER_HEADERS PREPEND "${CMAKE_SOURCE_DIR}/core/media/")
set(MUTO_GRADER_SOURCES
  blur.cpp colour_table.cpp cube_lut.cpp grade.cpp grade_colours.cpp grade_reader.cpp grader.cpp grain.cpp number_text.cpp
  page/grader_exports.cpp picture_effects.cpp spline.cpp)
set(MUTO_GRADER_HEADERS
  blur.h colour_table.h cube_lut.h grade.h grade_colours.h grade_reader.h grader.h grain.h number_text.h picture_effects.h
  pixels.h spline.h tones.h)
list(TRANSFORM MUTO_GRADER_SOURCES PREPEND "${CMAKE_SOURCE_DIR}/core/grading/")
list(TRANSFORM MUTO_GRADER_HEADERS PREPEND "${CMAKE_SOURCE_DIR}/core/grading/")
# No more than Chromium 102 understands.
set(MUTO_WASM_FLAGS
  --target=wasm32-wasi -mexec-model=reactor -std=c++20 -O3 -msimd128 -mbulk-memory -fno-exceptions -fno-rtti
  -Wall -Wextra -Wl,--strip-all)
find_program(MUTO_WASM_CXX NAMES clang++ clang++-14)

# muto_probe_wasm(RESULT): whether the compiler makes a module out of C++ with its library. Asked again until it does.
function(muto_probe_wasm result)
  if(MUTO_WASM_CXX AND NOT MUTO_WASM_WORKS)
    set(probe "${CMAKE_BINARY_DIR}/CMakeFiles/wasm_probe")
    file(WRITE "${probe}.cpp" "#include <vector>\nstd::vector<int> numbers(1);\n")
    execute_process(
      COMMAND "${MUTO_WASM_CXX}" ${MUTO_WASM_FLAGS} "${probe}.cpp" -o "${probe}.wasm"
      RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
    if(status EQUAL 0)
      set(MUTO_WASM_WORKS ON CACHE INTERNAL "MUTO_WASM_CXX compiles C++ for WebAssembly")
    endif()
  endif()
  set(${result} "${MUTO_WASM_WORKS}" PARENT_SCOPE)
endfunction()

# muto_add_wasm(TARGET OUTPUT SOURCES HEADERS): a module made of these, by lists of names.
function(muto_add_wasm target output sources headers)
  add_custom_command(
    OUTPUT "${output}"
    COMMAND "${MUTO_WASM_CXX}" ${MUTO_WASM_FLAGS} "-I${CMAKE_SOURCE_DIR}" ${${sources}} -o "${output}"
    DEPENDS ${${sources}} ${${headers}}
    COMMENT "Compiling ${target} for WebAssembly"
    VERBATIM)
  add_custom_target(${target} DEPENDS "${output}")
endfunction()

muto_probe_wasm(has_wasm)
if(has_wasm)
  muto_add_wasm(muto_i420_painter "${MUTO_PAINTER}" MUTO_PAINTER_SOURCES MUTO_PAINTER_HEADERS)
  muto_add_wasm(muto_grader "${MUTO_GRADER}" MUTO_GRADER_SOURCES MUTO_GRADER_HEADERS)
else()
  message(STATUS "No compiler for WebAssembly was found: pages will not decode films themselves, nor grade colours")
endif()
