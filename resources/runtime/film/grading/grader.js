// The program's own grading (core/grading), compiled to WebAssembly: it comes when the first element asks for it.
muto.grader = (() => {
  const { instantiate } = WebAssembly;
  let wasm;
  let arriving;
  let isMissing = false;

  async function load() {
    try {
      const { instance } = await instantiate(await muto.pictures.load("grader.wasm", "arraybuffer"));
      instance.exports._initialize();
      wasm = instance.exports;
    } catch {
      isMissing = true;
    }
  }

  function put(bytes) {
    const place = wasm.text(bytes.length);
    new Uint8Array(wasm.memory.buffer, place, bytes.length).set(bytes);
  }

  const said = () => new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, wasm.said(), wasm.saidBytes()));

  return {
    get isHere() {
      return wasm !== undefined;
    },
    /// The program was built without it, and always will have been.
    get isMissing() {
      return isMissing;
    },
    /// Promises that it is here, or missing.
    arrive: () => (arriving ??= load()),
    /// {number, problems} of a payload's lines; problems are words and a path: "unknown adjust.brightness".
    takeGrade(lines) {
      put(new TextEncoder().encode(lines));
      const number = wasm.takeGrade();
      return { number, problems: said().split("\n").filter(Boolean) };
    },
    dropGrade: (number) => wasm.dropGrade(number),
    isNeutral: (number, hasLut) => wasm.isNeutral(number, hasLut ? 1 : 0) !== 0,
    isMoving: (number) => wasm.isMoving(number) !== 0,
    /// {number} of a .cube file, or {flaw}.
    takeLut(bytes) {
      put(bytes);
      const number = wasm.takeLut();
      return number > 0 ? { number } : { flaw: said() };
    },
    /// The graded picture, in memory that the next one takes.
    paint({ grade, lut }, { data, width, height }, frame) {
      const place = wasm.picture(width, height);
      const pixels = new Uint8ClampedArray(wasm.memory.buffer, place, data.length);
      pixels.set(data);
      wasm.paint(grade, lut, width, height, frame);
      const graded = wasm.memory.buffer === pixels.buffer ? pixels : new Uint8ClampedArray(wasm.memory.buffer, place, data.length);
      return new ImageData(graded, width, height);
    },
  };
})();
