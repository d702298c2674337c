// Which element is the film (contract 1.1), and what kind of page this is.
muto.root = (() => {
  const compositions = "[data-composition-id]";

  function find() {
    const candidates = [...document.querySelectorAll(compositions)];
    return (
      candidates.find((element) => element.dataset.root === "true") ??
      candidates.find((element) => !element.parentElement?.closest(compositions)) ??
      candidates[0]
    );
  }

  return {
    get element() {
      return find();
    },
    get id() {
      return find()?.dataset.compositionId ?? "";
    },
  };
})();
