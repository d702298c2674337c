# The page runtime: the film scripts joined into one, and the stage beside it, as Qt resources under :/runtime.
set(MUTO_RUNTIME_DIR "${CMAKE_SOURCE_DIR}/resources/runtime")

# Order matters only between prelude and postlude, and where a file uses `muto.values` or `muto.native` as it is read.
set(MUTO_RUNTIME_FILM
  prelude.js
  values.js
  frames.js
  random.js
  timer_queue.js
  clock.js
  clock_globals.js
  requests.js
  foreign_runtime.js
  page_style.js
  style_sheets.js
  root.js
  picture_time.js
  pictures.js
  media_facts.js
  timing.js
  plan.js
  visibility.js
  layout.js
  timelines.js
  duration.js
  adapters/gsap_tweens.js
  adapters/gsap.js
  adapters/animations.js
  adapters/waapi.js
  adapters/css.js
  adapters/seek_event.js
  inline_images.js
  assets.js
  textures.js
  picture_size.js
  stand_in.js
  coverage.js
  playback.js
  moving_pictures.js
  media_elements.js
  nested_frames.js
  custom_page.js
  errors.js
  variables.js
  clips.js
  seek.js
  player.js
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
  stage/view.js
  stage/stage.js)

# muto_join_runtime(OUTPUT): one script, rebuilt when any part changes.
function(muto_join_runtime output)
  list(TRANSFORM MUTO_RUNTIME_FILM PREPEND "${MUTO_RUNTIME_DIR}/film/" OUTPUT_VARIABLE parts)
  add_custom_command(
    OUTPUT "${output}"
    COMMAND "${CMAKE_COMMAND}" -E cat ${parts} > "${output}"
    DEPENDS ${parts}
    COMMENT "Joining the page runtime"
    VERBATIM)
endfunction()

# muto_add_runtime(TARGET): the target carries :/runtime/muto_runtime.js, :/runtime/stage.html and :/runtime/stage/*.js.
function(muto_add_runtime target)
  set(joined "${CMAKE_CURRENT_BINARY_DIR}/muto_runtime.js")
  muto_join_runtime("${joined}")
  list(TRANSFORM MUTO_RUNTIME_STAGE PREPEND "${MUTO_RUNTIME_DIR}/" OUTPUT_VARIABLE stage)
  qt_add_resources(${target} muto_runtime PREFIX /runtime BASE "${MUTO_RUNTIME_DIR}" FILES ${stage})
  qt_add_resources(${target} muto_film PREFIX /runtime BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES "${joined}")
endfunction()
