// The preview follows edits of its source. An edit is shown as soon as it is made; what the film then says about itself
// takes longer to find out, and is told once a burst of edits is over.
var muto = muto ?? {};

muto.createEdits = ({ film, transport, frameCount, post, later }) => {
  const breath = 40;
  let isDue = false;

  /// Reading the sounds may move the film: it is put back in the same breath.
  function tellManifest() {
    isDue = false;
    const manifest = film.manifest();
    transport.showAgain(frameCount(manifest.duration));
    post({ type: "manifest", manifest });
  }

  function tellLater() {
    if (isDue) return;
    isDue = true;
    later(tellManifest, breath);
  }

  /// An edit that fails half-way leaves a page that only loading it again can put right.
  function attempt(changes) {
    try {
      return film.patch(changes);
    } catch (error) {
      return `it failed: ${error?.message ?? error}`;
    }
  }

  const changesManifest = ({ kind }) => kind !== "style";

  return {
    /// `changes` of one edit; the answer carries its number.
    patch({ id, changes }) {
      const refusal = attempt(changes);
      if (refusal) return post({ type: "patched", id, refusal });
      transport.showAgain();
      post({ type: "patched", id });
      if (changes.some(changesManifest)) tellLater();
      return undefined;
    },
  };
};
