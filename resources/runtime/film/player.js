// window.__player: what HyperFrames' tools and some pages use to move the film. Playing is the stage's business.
muto.createPlayer = ({ rate, seek, transport }) => {
  // Sound is the mixer's; a page that asks for it here is told what it said.
  const sound = { volume: 1, muted: false };
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
    setVolume: (volume) => (sound.volume = Math.min(1, Math.max(0, Number(volume) || 0))),
    getVolume: () => sound.volume,
    setMuted: (muted) => (sound.muted = Boolean(muted)),
    isMuted: () => sound.muted,
  };
};
