# Newer CSS for an older Chromium: a bundle that pages fetch only when they need it. esbuild is a program of its own;
# the table of what is newer is made by Node.js, which npm needs anyway. Nothing is fetched here: packaging/setup.sh has.
set(MUTO_MODERN_CSS_DIR "${CMAKE_SOURCE_DIR}/resources/runtime/modern_css")
set(MUTO_CSS_DATA "${MUTO_NPM_DIR}/@mdn/browser-compat-data/data.json")
file(GLOB MUTO_ESBUILD "${MUTO_NPM_DIR}/@esbuild/*/bin/esbuild")
find_program(MUTO_NODE NAMES node nodejs)

set(MUTO_MODERN_CSS
  animate.js balance.js conditions.js containers.js declarations.js facts.js gradients.js has.js individual_transforms.js
  inline_styles.js layer.js marks.js report.js selectors.js sheet_text.js sheets.js values.js values_at_work.js)
list(TRANSFORM MUTO_MODERN_CSS PREPEND "${MUTO_MODERN_CSS_DIR}/")

# Whose code the bundle carries; their licences are installed with the program.
set(MUTO_MODERN_CSS_LIBRARIES
  postcss nanoid picocolors postcss-nesting postcss-selector-parser util-deprecate
  @csstools/color-helpers @csstools/css-calc @csstools/css-color-parser @csstools/css-parser-algorithms
  @csstools/css-tokenizer @csstools/media-query-list-parser @csstools/postcss-media-minmax
  @csstools/selector-resolve-nested @csstools/selector-specificity)
# Compiled into the program: core/script.
set(MUTO_COMPILED_LIBRARIES tree-sitter-javascript)

# muto_bundle_modern_css(OUTPUT): the layer and its libraries as one script.
function(muto_bundle_modern_css output)
  add_custom_command(
    OUTPUT "${output}"
    COMMAND "${CMAKE_COMMAND}" -E env "NODE_PATH=${MUTO_NPM_DIR}"
      "${MUTO_ESBUILD}" "${MUTO_MODERN_CSS_DIR}/layer.js" --bundle --minify --format=iife --global-name=mutoModernCss
      --target=chrome102 --legal-comments=eof --log-level=warning "--outfile=${output}"
    DEPENDS ${MUTO_MODERN_CSS} "${MUTO_NPM_DIR}/.package-lock.json"
    COMMENT "Bundling the layer for newer CSS"
    VERBATIM)
endfunction()

# muto_tabulate_newer_css(OUTPUT): what came to CSS after the oldest engine.
function(muto_tabulate_newer_css output)
  set(script "${CMAKE_SOURCE_DIR}/packaging/cmake/newer_css.mjs")
  add_custom_command(
    OUTPUT "${output}"
    COMMAND "${MUTO_NODE}" "${script}" "${MUTO_CSS_DATA}" "${output}"
    DEPENDS "${script}" "${MUTO_CSS_DATA}"
    COMMENT "Tabulating newer CSS"
    VERBATIM)
endfunction()

# What clang links into our WebAssembly files; Debian keeps the licences with the packages.
set(MUTO_WASM_LICENCES /usr/share/doc/wasi-libc/copyright /usr/share/doc/libc++-[0-9]*-dev-wasm32/copyright
  /usr/share/doc/libclang-rt-[0-9]*-dev-wasm32/copyright)

# muto_append_wasm_notices(NOTICES): as far as this machine builds them.
function(muto_append_wasm_notices variable)
  foreach(pattern IN LISTS MUTO_WASM_LICENCES)
    file(GLOB licences "${pattern}")
    foreach(licence IN LISTS licences)
      get_filename_component(package "${licence}" DIRECTORY)
      get_filename_component(package "${package}" NAME)
      file(READ "${licence}" text)
      string(APPEND ${variable} "\n\n=== ${package} ===\n\n${text}")
    endforeach()
  endforeach()
  set(${variable} "${${variable}}" PARENT_SCOPE)
endfunction()

# muto_write_notices(OUTPUT): the licences of the libraries in the bundle, as one text.
function(muto_write_notices output)
  set(notices "Mutoscope carries code of these libraries. Their licences:\n")
  foreach(library IN LISTS MUTO_MODERN_CSS_LIBRARIES MUTO_COMPILED_LIBRARIES)
    file(GLOB licence "${MUTO_NPM_DIR}/${library}/LICENSE*")
    if(NOT licence)
      message(FATAL_ERROR "The library ${library} or its licence is missing. Run: npm ci --ignore-scripts --prefix packaging/npm")
    endif()
    file(READ "${licence}" text)
    string(APPEND notices "\n\n=== ${library} ===\n\n${text}")
  endforeach()
  if(TARGET muto_i420_painter)
    muto_append_wasm_notices(notices)
  endif()
  file(CONFIGURE OUTPUT "${output}" CONTENT "@notices@" @ONLY)
endfunction()
