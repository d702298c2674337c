// What HyperFrames' editors say to a page they show, and what it answers (contract 1.12, postMessage).
muto.pageProtocol = (() => {
  const protocolVersion = 1;

  function install({ player, rate }) {
    const { num, den } = muto.config.fps;

    function tell(type, facts = {}) {
      window.parent.postMessage({ source: "hf-preview", type, protocolVersion, fps: { numerator: num, denominator: den }, ...facts }, "*");
    }

    const tellState = () =>
      tell("state", { currentTime: player.getTime(), frame: rate.frameAt(player.getTime()), isPlaying: player.isPlaying(), playbackRate: player.getPlaybackRate() });

    function tellTimeline() {
      const clips = muto.clips.list();
      tell("timeline", {
        durationSeconds: player.getDuration(),
        durationInFrames: Math.ceil(player.getDuration() * rate.fps - 1e-3),
        clips,
        scenes: clips.filter((clip) => clip.kind === "composition"),
        compositionWidth: muto.config.width,
        compositionHeight: muto.config.height,
      });
    }

    const actions = {
      play: () => player.play(),
      pause: () => player.pause(),
      seek: ({ time, timeSeconds, frame }) => player.seek(time ?? timeSeconds ?? rate.timeOf(Number(frame) || 0)),
      "set-muted": ({ muted }) => player.setMuted(muted),
      "set-volume": ({ volume }) => player.setVolume(volume),
      "set-playback-rate": ({ playbackRate }) => Number(playbackRate) > 0 && player.setPlaybackRate(Number(playbackRate)),
    };

    window.addEventListener("message", ({ data }) => {
      if (data?.source !== "hf-parent" || !muto.isReady || !Object.hasOwn(actions, data.action)) return;
      actions[data.action](data);
      tellState();
    });
    return { tellReady: () => (tell("ready"), tellTimeline(), tellState()) };
  }

  return { install };
})();
