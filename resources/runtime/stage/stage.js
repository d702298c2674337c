// What C++ calls. The messages that come back are listed in README.md.
var muto = muto ?? {};

window.stage = (() => {
  const { post } = muto.bridge;
  const requestFrame = window.requestAnimationFrame.bind(window);
  const now = performance.now.bind(performance);
  const atRest = { play() {}, pause() {}, isPlaying: () => false, rate: () => 1, setRate() {} };
  const stage = {};

  /// Whole frames of `seconds` (contract 1.2).
  function frameCount(seconds, { num, den }) {
    const exact = (seconds * num) / den;
    return Math.abs(exact - Math.round(exact)) <= 1e-3 ? Math.round(exact) : Math.ceil(exact);
  }

  function openForCapture(config) {
    const onEnd = () => muto.filmFrame.costs().forEach((line) => console.info(line));
    const loop = muto.createCaptureLoop({ seek: muto.filmFrame.seek, stamp: muto.stamp, post, requestFrame, onEnd });
    muto.stamp.install(config.outputHeight);
    Object.assign(stage, { capture: loop.start, again: loop.again, stop: loop.stop });
    return { transport: atRest, onReady: () => {} };
  }

  // One is laid out, one is composited and one is handed over at the same time: only then has the first come through.
  const framesUntilSeen = 5;

  function afterFrames(count, then) {
    requestFrame(() => (count > 1 ? afterFrames(count - 1, then) : then()));
  }

  /// Posts, and tells once when the first frame is on the screen.
  function tellingWhenPainted() {
    let isTold = false;
    return (message) => {
      post(message);
      if (isTold || message.type !== "frame") return;
      isTold = true;
      afterFrames(framesUntilSeen, () => post({ type: "painted" }));
    };
  }

  function openForPreview(config) {
    const transport = muto.createTransport({ config, ...muto.filmFrame, post: tellingWhenPainted(), requestFrame, now });
    const { seek, play, pause, setRate, setStride, setLoop, setWorkArea, follow } = transport;
    const { film } = muto.filmFrame;
    const edits = muto.createEdits({ film, transport, frameCount: (seconds) => frameCount(seconds, config.fps), post, later: setTimeout });
    const bypassGrading = (on) => {
      film.bypassGrading(on);
      transport.showAgain();
    };
    Object.assign(stage, { bypassGrading, seek, play, pause, setRate, setStride, setLoop, setWorkArea, follow, patch: edits.patch, ask: (name, question) => JSON.stringify(film.ask(name, question)) });
    return { transport, onReady: (manifest) => transport.begin(frameCount(manifest.duration, config.fps)) };
  }

  stage.open = (config) => {
    const { transport, onReady } = config.mode === "capture" ? openForCapture(config) : openForPreview(config);
    const frame = muto.filmFrame.create(config, transport, {
      onReady(manifest) {
        post({ type: "ready", manifest });
        onReady(manifest);
      },
      onFailed: post,
    });
    const { setZoom, pan, setMargin, setBackdrop } = muto.createView({ config, frame, post });
    Object.assign(stage, { setZoom, pan, setMargin, setBackdrop });
  };

  return stage;
})();
