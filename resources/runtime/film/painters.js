// Planes of decoded frames as pixels, by the program's own arithmetic: the conversion of core/media compiled to WebAssembly.
// A painter has memory of its own and is used again and again: fresh memory for each frame costs more than its pixels.
muto.painters = (() => {
  const { instantiate } = WebAssembly;
  const mostResting = 8;
  const resting = [];
  let compiled;

  const keyOf = (film, { width, height }) => [film.width, film.height, width, height, film.siting].join();

  async function create(film, { width, height }) {
    compiled ??= muto.pictures.load("i420_painter.wasm", "arraybuffer").then((bytes) => WebAssembly.compile(bytes));
    const { exports } = await instantiate(await compiled);
    exports._initialize();
    if (!exports.prepare(film.width, film.height, width, height, film.siting)) throw new Error("too large a picture");
    const { buffer } = exports.memory;
    const planeBytes = film.width * film.height + 2 * Math.ceil(film.width / 2) * Math.ceil(film.height / 2);
    const pixels = new Uint8ClampedArray(buffer, exports.pixels(), width * height * 4);
    return {
      key: keyOf(film, { width, height }),
      planes: new Uint8Array(buffer, exports.planes(), planeBytes),
      matrix: new Int32Array(buffer, exports.matrix(), 12),
      paint: exports.paint,
      image: new ImageData(pixels, width, height),
      bytes: buffer.byteLength,
    };
  }

  function rested(key) {
    const place = resting.findIndex((painter) => painter.key === key);
    return place < 0 ? undefined : resting.splice(place, 1)[0];
  }

  return {
    /// Promises a painter for pictures of a film in a size: its `image` shows what `paint` last made of `planes`.
    async take(film, size) {
      const painter = rested(keyOf(film, size)) ?? (await create(film, size));
      painter.matrix.set([...film.matrix, ...film.biases]);
      return painter;
    },
    /// Nobody looks at its image any more.
    giveBack(painter) {
      resting.push(painter);
      if (resting.length > mostResting) resting.shift();
    },
  };
})();
