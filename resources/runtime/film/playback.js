// Preview while it plays: Chromium's own video, where it can. Filled in below; a render never plays.
muto.playback = (() => {
  return { shows: () => false };
})();
