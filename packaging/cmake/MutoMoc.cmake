# moc of Qt 6.4 stumbles over libstdc++'s <concepts> (which <compare> brings in) unless it has seen QObject first.
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/moc_prelude.h" CONTENT "#include <QObject>\n")
set(CMAKE_AUTOMOC_MOC_OPTIONS --include "${CMAKE_BINARY_DIR}/moc_prelude.h")

# For rooms and tests it reads no headers at all: for the macros it looks for it needs none, and reading those of Qt for every
# class and every test takes it ten times as long.
if(CMAKE_HOST_UNIX)
  get_target_property(MUTO_REAL_MOC Qt6::moc IMPORTED_LOCATION_RELEASE)
  if(NOT MUTO_REAL_MOC)
    get_target_property(MUTO_REAL_MOC Qt6::moc IMPORTED_LOCATION)
  endif()
  set(MUTO_MOC "${CMAKE_BINARY_DIR}/moc")
  configure_file("${CMAKE_CURRENT_LIST_DIR}/moc.sh.in" "${MUTO_MOC}" @ONLY
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endif()

function(muto_use_quick_moc name)
  if(CMAKE_HOST_UNIX)
    set_target_properties(${name} PROPERTIES AUTOMOC_EXECUTABLE "${MUTO_MOC}" AUTOMOC_MOC_OPTIONS "")
  endif()
endfunction()
