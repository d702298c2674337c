// Style the film has before its author says anything, in a sheet that no selector of the page can find.
muto.pageStyle = (() => {
  const normalised = `
    html, body { margin: 0 !important; padding: 0 !important; overflow: hidden !important; }
    :root { text-rendering: geometricPrecision; }
    hf-audio-group { display: none !important; }
    [data-muto-replaced] { visibility: hidden !important; }`;
  // Inherited, this keeps every element of the film out of a compositor layer of its own: painting into tiles is
  // several times faster here than compositing rotated layers, and sharper.
  const layerless = ":root { will-change: contents; }";

  // Films with alpha have nothing behind them: contract 3.5.
  const bare = "html, body, [data-composition-id] { background: transparent !important; }";

  function install() {
    const { transparent } = muto.config;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(normalised + (muto.isCapture ? layerless : "") + (transparent ? bare : ""));
    document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
    return sheet;
  }

  return { install };
})();
