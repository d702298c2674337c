# moc without its include folders: for the macros it looks for it needs none of the headers, and reading those of Qt for
# every class and every test takes it ten times as long.
if(CMAKE_HOST_UNIX)
  get_target_property(MUTO_REAL_MOC Qt6::moc IMPORTED_LOCATION_RELEASE)
  if(NOT MUTO_REAL_MOC)
    get_target_property(MUTO_REAL_MOC Qt6::moc IMPORTED_LOCATION)
  endif()
  set(MUTO_MOC "${CMAKE_BINARY_DIR}/moc")
  configure_file("${CMAKE_CURRENT_LIST_DIR}/moc.sh.in" "${MUTO_MOC}" @ONLY
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
else()
  # moc of Qt 6.4 stumbles over libstdc++'s <concepts> (which <compare> brings in) unless it has seen QObject first.
  file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/moc_prelude.h" CONTENT "#include <QObject>\n")
  set(CMAKE_AUTOMOC_MOC_OPTIONS --include "${CMAKE_BINARY_DIR}/moc_prelude.h")
endif()

function(muto_use_quick_moc name)
  if(CMAKE_HOST_UNIX)
    set_target_properties(${name} PROPERTIES AUTOMOC_EXECUTABLE "${MUTO_MOC}")
  endif()
endfunction()
