// Which element is the film (contract 1.1), and what kind of page this is.
muto.root = (() => {
  const compositions = "[data-composition-id]";

  function find() {
    const candidates = [...document.querySelectorAll(compositions)];
    return (
      candidates.find((element) => element.dataset.root === "true") ??
      candidates.find((element) => !element.parentElement?.closest(compositions)) ??
      candidates[0] ??
      plainPage()
    );
  }

  /// A page without any composition, but with films or sounds, plays them: its body is the film (contract 1.1).
  function plainPage() {
    return muto.customPage.isPresent || document.readyState === "loading" || !document.querySelector("video, audio") ? undefined : document.body;
  }

  return {
    get element() {
      return find();
    },
    /// Gives the media of a page without compositions the time they lack.
    settlePlainPage() {
      if (find() !== document.body || document.body.hasAttribute("data-composition-id")) return;
      for (const media of document.querySelectorAll("video:not([data-start]), audio:not([data-start])")) {
        media.setAttribute("data-start", "0");
        media.setAttribute("data-hf-auto-start", "");
      }
    },
    get id() {
      return find()?.dataset.compositionId ?? "";
    },
  };
})();
