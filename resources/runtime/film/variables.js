// Declared variables of the composition (contract 1.10).
muto.variables = (() => {
  function declarations() {
    const element = [document.documentElement, ...document.querySelectorAll("[data-composition-variables]")].find((candidate) =>
      candidate.hasAttribute("data-composition-variables"));
    if (!element) return [];
    try {
      const parsed = JSON.parse(element.getAttribute("data-composition-variables"));
      return Array.isArray(parsed) ? parsed : [];
    } catch {
      return [];
    }
  }

  /// Defaults of the page, overridden by what was asked for this render.
  function values() {
    const defaults = declarations().filter((declaration) => typeof declaration?.id === "string");
    return { ...Object.fromEntries(defaults.map(({ id, default: value }) => [id, value])), ...window.__hfVariables };
  }

  return { values };
})();
