# `cpack` in the build folder makes mutoscope_<version>_<architecture>.deb. Libraries the
# program links are found by dpkg-shlibdeps; what Qt loads by name has to be said here.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME mutoscope)
set(CPACK_PACKAGE_VENDOR "The Mutoscope authors")
set(CPACK_PACKAGE_CONTACT "The Mutoscope authors <mutoscope@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
  "An editor and renderer for compositions written as web pages: preview, scrub and render them to film, exact to the frame.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION video)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "qt6-qpa-plugins, qml6-module-qtqml, qml6-module-qtquick, qml6-module-qtquick-window, qml6-module-qtwebengine, fonts-dejavu-core, fonts-noto-color-emoji")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-wayland)
include(CPack)
