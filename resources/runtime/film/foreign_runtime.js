// Pages exported by HyperFrames carry its own runtime. Two conductors on one stage would undo each other's work, so
// that script is turned into inert text before the parser runs it: a mutation observer sees it first.
muto.foreignRuntime = (() => {
  const marker = "data-hyperframes-preview-runtime";
  const fileName = /(^|\/)hyperframes?[.-](runtime|modular)[^/]*\.m?js([?#]|$)/i;
  const packageName = /@hyperframes\/core[^?#]*runtime/i;
  const inlineText = /__hyperframeRuntime(Bootstrapped|Teardown)?\b/;

  function isForeign(script) {
    if (script.hasAttribute(marker)) return true;
    const source = script.getAttribute("src");
    if (source) return fileName.test(source) || packageName.test(source);
    return inlineText.test(script.textContent);
  }

  function neutralise(script) {
    if (script.type === "muto/ignored" || !isForeign(script)) return;
    script.type = "muto/ignored";
    muto.native.debug("Mutoscope ignored the HyperFrames runtime embedded in the page: it brings its own.");
  }

  function look(node) {
    if (node instanceof HTMLScriptElement) neutralise(node);
    else if (node.parentNode instanceof HTMLScriptElement) neutralise(node.parentNode);
  }

  function watch() {
    const observer = new MutationObserver((records) => {
      for (const record of records) {
        look(record.target);
        record.addedNodes.forEach(look);
      }
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    window.addEventListener("load", () => observer.disconnect(), { once: true });
  }

  return { isForeign, watch };
})();
