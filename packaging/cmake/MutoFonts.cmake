# The bundled families in one folder, with a fontconfig file that offers them to Chromium: in the build tree where the
# installed program has them, ../share/mutoscope/fonts seen from the executable.
set(MUTO_FONTS_DIR "${CMAKE_BINARY_DIR}/share/mutoscope/fonts")
set(MUTO_FONT_MAP "${CMAKE_SOURCE_DIR}/resources/fonts/font-map.json")

# muto_link_faces(FAMILY [WEIGHT...]): every weight when none is named. Whole faces, not the pieces by Unicode range that
# web pages load: a piece would have to answer for its whole family.
function(muto_link_faces family)
  string(TOLOWER "${family}" package)
  string(REPLACE " " "-" package "${package}")
  set(folder "${MUTO_NPM_DIR}/@expo-google-fonts/${package}")
  if(NOT EXISTS "${folder}/LICENSE_FONT")
    message(FATAL_ERROR "The font ${package} is missing. Run: npm ci --ignore-scripts --prefix packaging/npm")
  endif()
  set(weights ${ARGN})
  if(NOT weights)
    set(weights "*")
  endif()
  foreach(weight IN LISTS weights)
    file(GLOB faces "${folder}/${weight}/*.ttf")
    foreach(face IN LISTS faces)
      get_filename_component(name "${face}" NAME)
      file(CREATE_LINK "${face}" "${MUTO_FONTS_DIR}/${name}" COPY_ON_ERROR)
    endforeach()
  endforeach()
  configure_file("${folder}/LICENSE_FONT" "${MUTO_FONTS_DIR}/licences/${package}.txt" COPYONLY)
endfunction()

# muto_link_families(MAP KEY [WEIGHT...]): all families of one list of the map.
function(muto_link_families map key)
  string(JSON count LENGTH "${map}" ${key})
  math(EXPR last "${count} - 1")
  foreach(i RANGE ${last})
    string(JSON family GET "${map}" ${key} ${i})
    muto_link_faces("${family}" ${ARGN})
  endforeach()
endfunction()

# One fontconfig rule: whoever asks for `asked` gets `family`; `gate` is a further test.
function(muto_font_rule variable asked family gate)
  set(${variable} "${${variable}}  <match target=\"pattern\">
    ${gate}<test name=\"family\"><string>${asked}</string></test>
    <edit name=\"family\" mode=\"prepend\" binding=\"strong\"><string>${family}</string></edit>
  </match>
" PARENT_SCOPE)
endfunction()

function(muto_font_aliases output map)
  set(gate "<test name=\"scalable\"><bool>true</bool></test>\n    ")
  string(JSON families LENGTH "${map}" aliases)
  math(EXPR last_family "${families} - 1")
  foreach(i RANGE ${last_family})
    string(JSON family MEMBER "${map}" aliases ${i})
    string(JSON aliases LENGTH "${map}" aliases "${family}")
    math(EXPR last_alias "${aliases} - 1")
    foreach(j RANGE ${last_alias})
      string(JSON alias GET "${map}" aliases "${family}" ${j})
      muto_font_rule(rules "${alias}" "${family}" "${gate}")
    endforeach()
  endforeach()
  set(${output} "${rules}" PARENT_SCOPE)
endfunction()

function(muto_font_generics output map)
  string(JSON generics LENGTH "${map}" generic)
  math(EXPR last "${generics} - 1")
  foreach(i RANGE ${last})
    string(JSON generic MEMBER "${map}" generic ${i})
    string(JSON family GET "${map}" generic "${generic}")
    muto_font_rule(rules "${generic}" "${family}" "")
  endforeach()
  set(${output} "${rules}" PARENT_SCOPE)
endfunction()

function(muto_collect_fonts)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${MUTO_FONT_MAP}")
  file(MAKE_DIRECTORY "${MUTO_FONTS_DIR}")
  file(READ "${MUTO_FONT_MAP}" map)
  muto_link_families("${map}" families)
  muto_link_families("${map}" scripts 400Regular 700Bold) # as many as a fallback can use
  string(JSON MUTO_FONT_SANS GET "${map}" generic sans-serif)
  muto_font_aliases(MUTO_FONT_ALIASES "${map}")
  configure_file("${CMAKE_SOURCE_DIR}/resources/fonts/fonts.conf.in" "${MUTO_FONTS_DIR}/fonts.conf" @ONLY)
  muto_font_generics(MUTO_FONT_GENERICS "${map}")
  configure_file("${CMAKE_SOURCE_DIR}/resources/fonts/fonts.conf.in" "${MUTO_FONTS_DIR}/capture.conf" @ONLY)
endfunction()
