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

# muto_packages_to_run(OUTPUT): what debian-packages.txt lists as loaded by name, for dpkg.
function(muto_packages_to_run output)
  file(STRINGS "${PROJECT_SOURCE_DIR}/packaging/debian-packages.txt" lines)
  set(packages)
  foreach(line IN LISTS lines)
    if(line MATCHES "^\\[(.*)\\]$")
      set(section "${CMAKE_MATCH_1}")
    elseif(section STREQUAL "run" AND NOT line MATCHES "^(#|$)")
      list(APPEND packages "${line}")
    endif()
  endforeach()
  list(JOIN packages ", " packages)
  set(${output} "${packages}" PARENT_SCOPE)
endfunction()

muto_packages_to_run(CPACK_DEBIAN_PACKAGE_DEPENDS)
include(CPack)
