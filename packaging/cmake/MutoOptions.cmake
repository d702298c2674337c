# Where packaging/setup.sh has put what npm brings: fonts and libraries that are built into the program.
set(MUTO_NPM_DIR "${CMAKE_SOURCE_DIR}/packaging/npm/node_modules")
if(NOT MUTO_CORE_ONLY AND NOT EXISTS "${MUTO_NPM_DIR}")
  message(FATAL_ERROR "The fonts and libraries from npm are missing. Run: npm ci --ignore-scripts --prefix packaging/npm")
endif()

# muto_options: the flags every target of ours links, so that nothing global leaks into what we find elsewhere.
add_library(muto_options INTERFACE)
target_compile_features(muto_options INTERFACE cxx_std_20)
target_include_directories(muto_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(muto_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(muto_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
  MUTO_VERSION="${PROJECT_VERSION}")
if(MUTO_WERROR)
  target_compile_options(muto_options INTERFACE -Werror)
endif()
# A unity build (preset asan: four times as fast) has several sources in one file: names in their anonymous namespaces
# must differ, and this warning takes each of them for a header.
if(CMAKE_UNITY_BUILD)
  target_compile_options(muto_options INTERFACE -Wno-subobject-linkage)
endif()
if(MUTO_SANITIZE)
  # Sanitizers keep GCC from seeing what is initialized.
  target_compile_options(muto_options INTERFACE -fsanitize=${MUTO_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
    -Wno-maybe-uninitialized)
  # Null pointers and objects that end too soon are seen by AddressSanitizer, too. Alignment is asked where pixels and
  # samples are cast about (MUTO_CHECKS_ALIGNMENT). To check all three everywhere is a third of compiling.
  target_compile_options(muto_options INTERFACE -fno-sanitize=null,object-size
    $<$<NOT:$<BOOL:$<TARGET_PROPERTY:MUTO_CHECKS_ALIGNMENT>>>:-fno-sanitize=alignment>)
  target_link_options(muto_options INTERFACE -fsanitize=${MUTO_SANITIZE})
endif()

# For ccache, precompiled headers (MutoTest.cmake) are what stands in a small file beside them: to read 160 MB of headers
# again for each test would take longer than compiling it.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_PCH_EXTSUM=true
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${CCACHE_PROGRAM}")
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_link_options(muto_options INTERFACE -fuse-ld=mold)
endif()

# Headers that nearly every source of a room includes, precompiled: parsing them is most of compiling one. A source that
# forgets one of these is not found out but by the preset tidy; headers are, which are compiled alone.
function(muto_precompile_room name headers)
  target_precompile_headers(${name} PRIVATE ${headers})
  # What ccache knows them by, as in MutoTest.cmake.
  file(CONFIGURE OUTPUT "CMakeFiles/${name}.dir/cmake_pch.hxx.gch.sum" CONTENT "Qt ${Qt6_VERSION}, ${headers}\n")
endfunction()

# In a unity build a dozen sources of one folder are compiled as one: what has no name outside of its source needs one that no
# other source of the folder has.
function(muto_unite_folders name)
  set_target_properties(${name} PROPERTIES UNITY_BUILD_MODE GROUP)
  set(folders "")
  foreach(source ${ARGN})
    get_filename_component(folder "${source}" DIRECTORY)
    string(MAKE_C_IDENTIFIER "in_${folder}" folder)
    list(APPEND folders ${folder})
    set(others ${folders})
    list(FILTER others INCLUDE REGEX "^${folder}$")
    list(LENGTH others count)
    math(EXPR dozen "${count} / 12")
    set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${folder}_${dozen}")
  endforeach()
endfunction()

# muto_add_room(NAME HEADERS ... SOURCES ... [PUBLIC ...] [PRIVATE ...] [PRECOMPILE ...])
# One static library per room. Every header compiles alone: one that has a source of its own is that source's first
# include (tests/rooms sees to it), the others are what `all_verify_interface_header_sets` compiles.
function(muto_add_room name)
  cmake_parse_arguments(ARG "" "" "HEADERS;SOURCES;PUBLIC;PRIVATE;PRECOMPILE" ${ARGN})
  add_library(${name} STATIC)
  string(REGEX REPLACE "^muto_" "muto::" alias ${name})
  add_library(${alias} ALIAS ${name})
  set(lone_headers ${ARG_HEADERS})
  list(TRANSFORM ARG_SOURCES REPLACE "\\.cpp$" ".h" OUTPUT_VARIABLE first_includes)
  list(REMOVE_ITEM lone_headers ${first_includes})
  set(paired_headers ${ARG_HEADERS})
  if(lone_headers)
    list(REMOVE_ITEM paired_headers ${lone_headers})
  endif()
  target_sources(${name}
    PRIVATE ${ARG_SOURCES}
    PUBLIC
      FILE_SET HEADERS BASE_DIRS "${CMAKE_SOURCE_DIR}" FILES ${paired_headers}
      FILE_SET lone_headers TYPE HEADERS BASE_DIRS "${CMAKE_SOURCE_DIR}" FILES ${lone_headers})
  target_link_libraries(${name} PUBLIC muto_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  if(ARG_PRECOMPILE)
    muto_precompile_room(${name} "${ARG_PRECOMPILE}")
  endif()
  muto_use_quick_moc(${name})
  muto_unite_folders(${name} ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON INTERFACE_HEADER_SETS_TO_VERIFY lone_headers)
endfunction()

