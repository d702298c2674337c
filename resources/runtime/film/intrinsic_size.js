// A video that Chromium does not load has no size of its own, and `width: 100%` alone would make it half as high as wide. In
// a render it gets the size of its file as that of a poster; the poster itself is never seen.
muto.intrinsicSize = (() => {
  const emptyPicture = ({ width, height }) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;

  function give(video) {
    const facts = muto.mediaFacts.factsOf(video);
    if (!(facts?.width > 0)) return;
    const poster = `data:image/svg+xml,${encodeURIComponent(emptyPicture(facts))}`;
    if (video.getAttribute("poster") !== poster) video.setAttribute("poster", poster);
  }

  return {
    giveAll() {
      if (muto.isCapture) document.querySelectorAll("video").forEach(give);
    },
  };
})();
