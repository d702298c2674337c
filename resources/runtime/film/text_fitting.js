// `__hyperframes.fitTextFontSize()`: the largest size at which a line of text is no wider than it may be.
muto.fitTextFontSize = (() => {
  let context;

  function widthAt(text, size, { fontWeight, fontFamily }) {
    context ??= document.createElement("canvas").getContext("2d");
    context.font = `${fontWeight} ${size}px ${fontFamily}`;
    return context.measureText(text).width;
  }

  return (text, options = {}) => {
    const settings = { fontFamily: "sans-serif", fontWeight: 900, maxWidth: 1600, baseFontSize: 78, minFontSize: 42, step: 2, ...options };
    const { maxWidth, baseFontSize, minFontSize, step } = settings;
    const line = String(text ?? "");
    let fontSize = baseFontSize;
    while (fontSize > minFontSize && widthAt(line, fontSize, settings) > maxWidth) fontSize = Math.max(minFontSize, fontSize - Math.max(0.1, step));
    return { fontSize, fits: widthAt(line, fontSize, settings) <= maxWidth };
  };
})();
