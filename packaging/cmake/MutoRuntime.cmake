# The page runtime: the film scripts joined into one, and the stage beside it, as Qt resources under :/runtime.
set(MUTO_RUNTIME_DIR "${CMAKE_SOURCE_DIR}/resources/runtime")
include(MutoModernCss)

# Order matters only between prelude and postlude, and where a file uses `muto.values` or `muto.native` as it is read.
set(MUTO_RUNTIME_FILM
  prelude.js
  values.js
  frames.js
  random.js
  timer_queue.js
  clock.js
  load_polls.js
  clock_globals.js
  requests.js
  foreign_runtime.js
  warnings.js
  stay.js
  page_style.js
  newer_css.js
  modern_css.js
  style_sheets.js
  fonts.js
  root.js
  picture_time.js
  stretch_decoder.js
  painters.js
  page_films.js
  pictures.js
  media_facts.js
  intrinsic_size.js
  timing.js
  plan.js
  visibility.js
  layout.js
  timelines.js
  duration.js
  adapters/gsap_tweens.js
  adapters/gsap_insides.js
  adapters/gsap_graft.js
  adapters/gsap.js
  adapters/animations.js
  adapters/waapi.js
  adapters/css.js
  adapters/libraries.js
  adapters/lottie_files.js
  adapters/lottie.js
  adapters/anime.js
  adapters/smil.js
  adapters/gsap_eases.js
  adapters/gsap_values.js
  adapters/gsap_ledger.js
  adapters/seek_event.js
  loose_images.js
  inline_images.js
  assets.js
  textures.js
  picture_size.js
  grading/payload.js
  grading/grader.js
  grading/luts.js
  grading/looks.js
  stand_in.js
  coverage.js
  playback.js
  moving_pictures.js
  grading/graded_images.js
  media_elements.js
  nested_frames.js
  custom_page.js
  errors.js
  text_fitting.js
  variable_rules.js
  webgl.js
  variables.js
  edit/source_tree.js
  edit/authored_style.js
  edit/sheet_patch.js
  edit/page_patch.js
  edit/projection.js
  edit/space.js
  edit/canvas.js
  edit/grouping.js
  edit/order.js
  compositions/css_text.js
  compositions/scoped_css.js
  compositions/composition_urls.js
  compositions/project_files.js
  compositions/asset_urls.js
  compositions/composition_source.js
  compositions/mounted.js
  compositions/scoped_gsap.js
  compositions/scoped_document.js
  compositions/scoped_timelines.js
  compositions/scoped_window.js
  compositions/script_queue.js
  compositions/film_page.js
  compositions/template_page.js
  compositions/sub_compositions.js
  caption_overrides.js
  clips.js
  simplify.js
  sounds.js
  seek.js
  player.js
  page_protocol.js
  globals.js
  readiness.js
  postlude.js)

set(MUTO_RUNTIME_STAGE
  stage.html
  stage/bridge.js
  stage/stamp.js
  stage/film_frame.js
  stage/capture_loop.js
  stage/playback.js
  stage/transport.js
  stage/edits.js
  stage/view.js
  stage/stage.js)

# muto_join_runtime(OUTPUT): one script, rebuilt when any part changes.
function(muto_join_runtime output)
  list(TRANSFORM MUTO_RUNTIME_FILM PREPEND "${MUTO_RUNTIME_DIR}/film/" OUTPUT_VARIABLE parts)
  set(table "${output}.newer_css.js")
  muto_tabulate_newer_css("${table}")
  list(INSERT parts 1 "${table}")
  add_custom_command(
    OUTPUT "${output}"
    COMMAND "${CMAKE_COMMAND}" -E cat ${parts} > "${output}"
    DEPENDS ${parts}
    COMMENT "Joining the page runtime"
    VERBATIM)
endfunction()

# muto_add_runtime(TARGET): the target carries :/runtime/muto_runtime.js, modern_css.js, stage.html and :/runtime/stage/*.js,
# and i420_painter.wasm and grader.wasm where they can be built.
function(muto_add_runtime target)
  set(joined "${CMAKE_CURRENT_BINARY_DIR}/muto_runtime.js")
  muto_join_runtime("${joined}")
  list(TRANSFORM MUTO_RUNTIME_STAGE PREPEND "${MUTO_RUNTIME_DIR}/" OUTPUT_VARIABLE stage)
  qt_add_resources(${target} muto_runtime PREFIX /runtime BASE "${MUTO_RUNTIME_DIR}" FILES ${stage})
  set(bundle "${CMAKE_CURRENT_BINARY_DIR}/modern_css.js")
  muto_bundle_modern_css("${bundle}")
  qt_add_resources(${target} muto_film PREFIX /runtime BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES "${joined}" "${bundle}")
  if(TARGET muto_i420_painter)
    qt_add_resources(${target} muto_painter PREFIX /runtime BASE "${CMAKE_BINARY_DIR}" FILES "${MUTO_PAINTER}" "${MUTO_GRADER}")
    add_dependencies(${target} muto_i420_painter muto_grader)
  endif()
endfunction()
