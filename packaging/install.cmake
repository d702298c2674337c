# Where things go when Mutoscope is installed. The templates are files, not resources in the program: a project made from
# one is a copy of a folder.
include(GNUInstallDirs)

set(MUTO_APP_ID io.github.mutoscope.Mutoscope)
if(TARGET mutoscope)
  install(TARGETS mutoscope RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(DIRECTORY resources/blocks resources/templates DESTINATION ${CMAKE_INSTALL_DATADIR}/mutoscope)
install(DIRECTORY "${MUTO_FONTS_DIR}" DESTINATION ${CMAKE_INSTALL_DATADIR}/mutoscope)
install(FILES README.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

include(MutoModernCss)
muto_write_notices("${CMAKE_BINARY_DIR}/third-party-notices.txt")
install(FILES "${CMAKE_BINARY_DIR}/third-party-notices.txt" DESTINATION ${CMAKE_INSTALL_DOCDIR})

if(UNIX AND NOT APPLE)
  install(FILES packaging/linux/${MUTO_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES packaging/linux/${MUTO_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES resources/icons/app/mutoscope.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
    RENAME ${MUTO_APP_ID}.svg)
  install(FILES packaging/linux/${MUTO_APP_ID}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
  install(FILES resources/icons/app/project.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes
    RENAME application-x-hyperframes-project.svg)
  install(FILES packaging/linux/mutoscope.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()

include(packaging/cpack.cmake)
