// The strip below the film that proves which frame an image shows: 64 cells of 8 x 2 pixels, white is 1.
var muto = muto ?? {};

muto.stamp = (() => {
  const cellWidth = 8;
  const cellHeight = 2;
  const cells = 64;
  const svgNamespace = "http://www.w3.org/2000/svg";
  let path;

  function checkOf(frame, nonce) {
    return ((frame & 0xffff) * 31 + (frame >>> 16) * 17 + nonce * 7 + 0x5a5a) & 0xffff;
  }

  /// 64 values of 0 or 1: frame (32 bits), nonce (16), check (16), lowest bit first.
  function bits(frame, nonce) {
    const word = (value, length) => Array.from({ length }, (_, i) => (value >>> i) & 1);
    return [...word(frame >>> 0, 32), ...word(nonce, 16), ...word(checkOf(frame >>> 0, nonce), 16)];
  }

  /// One closed rectangle per run of white cells.
  function pathOf(values) {
    let data = "";
    for (let i = 0; i < values.length; ++i) {
      if (!values[i]) continue;
      const begin = i;
      while (i + 1 < values.length && values[i + 1]) ++i;
      data += `M${begin * cellWidth} 0H${(i + 1) * cellWidth}V${cellHeight}H${begin * cellWidth}Z`;
    }
    return data;
  }

  function install(top) {
    const svg = document.createElementNS(svgNamespace, "svg");
    svg.id = "stamp";
    svg.setAttribute("width", cells * cellWidth);
    svg.setAttribute("height", cellHeight);
    svg.style.top = `${top}px`;
    path = document.createElementNS(svgNamespace, "path");
    path.setAttribute("fill", "#fff");
    path.setAttribute("shape-rendering", "crispEdges");
    svg.append(path);
    document.body.append(svg);
  }

  return {
    bits,
    pathOf,
    install,
    set: (frame, nonce) => path.setAttribute("d", pathOf(bits(frame, nonce))),
    /// An image without a stamp proves nothing and is dropped by whoever reads it.
    clear: () => path.setAttribute("d", ""),
  };
})();
