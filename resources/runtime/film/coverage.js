// Whether a video has given as many frames as its place in the film needs (contract 3.2, "Coverage gate"): one that ends
// long before it says it does would stand still, and nobody would know why.
muto.coverage = (() => {
  /// Pure: frames that are missing of those expected, as a share that is there.
  function shareOf(delivered, expected) {
    const mayMissOne = expected >= 14 && expected <= 20;
    const missing = expected - delivered;
    return expected === 0 || missing <= 0 || (mayMissOne && missing <= 1) ? 1 : Math.max(0, delivered) / expected;
  }

  /// What is wrong when `picture` is the last one its file has, in words; nothing if that is as it should be.
  function shortage({ slot, facts, fps }, picture) {
    if (picture.until !== Infinity || !(muto.config.videoCoverage > 0)) return undefined;
    const expected = muto.pictureTime.expectedFrames(slot, fps);
    const end = picture.begin + 1 / (facts.frameRate || fps);
    const share = shareOf(Math.round((end - slot.trim) * fps), expected);
    if (share >= muto.config.videoCoverage) return undefined;
    const percent = (value) => `${Math.floor(value * 1000) / 10} %`;
    return `it has only ${percent(share)} of the ${expected} frames it should have (at least ${percent(muto.config.videoCoverage)} are needed)`;
  }

  return { shareOf, shortage };
})();
