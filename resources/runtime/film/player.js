// window.__player: what HyperFrames' tools and some pages use to move the film. Playing is the stage's business.
muto.createPlayer = ({ rate, seek, transport }) => {
  const show = (seconds, options) => seek(rate.frameAt(Number(seconds)), options?.suppressEvents ?? false);

  return {
    play: () => transport.play(),
    pause: () => transport.pause(),
    seek(seconds, options) {
      if (!options?.keepPlaying) transport.pause();
      return show(seconds, options);
    },
    renderSeek: show,
    getTime: () => muto.time,
    getDuration: () => muto.duration.runtime(),
    isPlaying: () => transport.isPlaying(),
    setPlaybackRate: (playbackRate) => transport.setRate(playbackRate),
    getPlaybackRate: () => transport.rate(),
  };
};
