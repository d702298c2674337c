// Preview while it plays: Chromium's own player shows the videos it has the codec for, smoothly, kept in step with the
// film. As soon as the film stands, decoded frames take over again. A render never plays.
muto.playback = (() => {
  const jumpBeyond = 0.5;
  const tolerable = 0.04;
  const nudge = 0.05;
  const players = new WeakMap();
  const { play, pause } = HTMLMediaElement.prototype;
  let transport = { isPlaying: () => false, rate: () => 1 };

  const isPlaying = () => !muto.isCapture && transport.isPlaying() && transport.rate() > 0;
  const canPlay = (element) => !element.error && element.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA && element.videoWidth > 0;

  /// Silent: what is to be heard comes from the program. Nothing starts by itself.
  function prepare(element) {
    element.preload = "auto";
    element.autoplay = false;
    element.muted = true;
    pause.call(element);
  }

  function start(element, player, seconds) {
    player.state = "starting";
    element.currentTime = seconds;
    // Whoever stops it at once interrupts it, and it may play again; anything else will not get better.
    play.call(element).catch(({ name }) => name !== "AbortError" && (player.state = "broken"));
    // Until its first frame is on the screen the decoded one stays there.
    element.requestVideoFrameCallback(() => {
      if (player.state === "starting") player.state = "showing";
    });
  }

  function keepInStep(element, seconds, speed) {
    const ahead = element.currentTime - seconds;
    const base = Math.min(16, Math.max(0.0625, speed));
    if (Math.abs(ahead) > jumpBeyond) element.currentTime = seconds;
    const correction = Math.abs(ahead) > tolerable ? -Math.sign(ahead) * nudge : 0;
    const rate = base * (1 + correction);
    if (element.playbackRate !== rate) element.playbackRate = rate;
    if (element.paused && !element.ended) play.call(element).catch(() => {});
  }

  function stop(element, player) {
    if (player.state === "idle") return;
    if (player.state !== "broken") player.state = "idle";
    pause.call(element);
  }

  function playerOf(element) {
    let player = players.get(element);
    if (!player) {
      player = { state: "idle" };
      players.set(element, player);
      prepare(element);
    }
    return player;
  }

  return {
    attach(stageTransport) {
      transport = stageTransport;
    },
    isPlaying,
    /// Whether Chromium's player, not a decoded frame, is to be seen.
    shows: (element) => isPlaying() && players.get(element)?.state === "showing" && !muto.textures.mayRead,
    /// Brings the player of a video to where the film is; `seconds` is undefined while the video is off.
    follow(element, seconds, rate) {
      if (muto.isCapture) return;
      const player = playerOf(element);
      const mayPlay = isPlaying() && seconds !== undefined && player.state !== "broken" && !element.error;
      if (!mayPlay) stop(element, player);
      else if (player.state !== "idle") keepInStep(element, seconds, rate * transport.rate());
      // Only here: a player that jumps has no data for a moment, and is not to be stopped for that.
      else if (canPlay(element)) start(element, player, seconds);
    },
  };
})();
