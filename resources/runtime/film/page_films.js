// Films that the page decodes itself, because 30 KB of packets reach it sooner than 8 MB of pixels. Nobody has to believe
// it: the first picture of each film in each size is made by the program, too, and both have to be the same to the byte.
// Where they are not, or anything fails, the program makes all pictures of that film.
muto.pageFilms = (() => {
  const isPossible = typeof VideoDecoder === "function" && typeof WebAssembly === "object";
  const mostDecoders = 8;
  const mostPerFilm = 4;
  const decoders = [];
  const films = new Map();
  let uses = 0;

  function parse(buffer) {
    const view = new DataView(buffer);
    const count = view.getUint32(0, true);
    if (count === 0) throw new Error(new TextDecoder().decode(new Uint8Array(buffer, 4)));
    const packets = [];
    for (let place = 12; packets.length < count; ) {
      const length = view.getUint32(place + 8, true);
      packets.push({ seconds: view.getFloat64(place, true), bytes: new Uint8Array(buffer, place + 12, length) });
      place += 12 + length;
    }
    return { packets, until: view.getFloat64(4, true) };
  }

  function open(film) {
    const load = (seconds) => muto.pictures.load(`picture/stretch${film.path}?t=${seconds}`, "arraybuffer").then(parse);
    const entry = { film, decoder: muto.createStretchDecoder(film.facts, load, film.costs), usedAt: 0 };
    decoders.push(entry);
    return entry;
  }

  const longestUnused = (entries) => entries.reduce((a, b) => (b.usedAt < a.usedAt ? b : a));

  function close(entry) {
    decoders.splice(decoders.indexOf(entry), 1);
    entry.decoder.close();
  }

  /// Two clips of one film have a decoder each.
  function decoderFor(film, seconds) {
    const own = decoders.filter((entry) => entry.film === film);
    const near = own.find(({ decoder }) => decoder.isNear(seconds));
    const entry = near ?? (own.length < mostPerFilm ? open(film) : longestUnused(own));
    entry.usedAt = ++uses;
    if (decoders.length > mostDecoders) close(longestUnused(decoders));
    return entry.decoder;
  }

  async function paint(film, { frame, begin, until }) {
    const { width, height } = film.facts;
    const { visibleRect, format } = frame;
    if (format !== "I420" || visibleRect.width !== width || visibleRect.height !== height)
      throw new Error(`pictures of ${visibleRect.width} × ${visibleRect.height}, ${format}`);
    const painter = await muto.painters.take(film.facts, film.size);
    const begun = muto.native.now();
    await frame.copyTo(painter.planes);
    painter.paint();
    film.costs.painted += muto.native.now() - begun;
    film.costs.frames++;
    const { image, bytes } = painter;
    return { begin, until, image, bytes, recycle: () => muto.painters.giveBack(painter) };
  }

  const pictureOf = (film, seconds) => decoderFor(film, seconds).with(seconds, (shown) => paint(film, shown));

  function isSame(one, other) {
    const words = ({ image: { data } }) => new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);
    const [a, b] = [words(one), words(other)];
    return a.length === b.length && one.begin === other.begin && one.until === other.until && a.every((word, i) => word === b[i]);
  }

  async function prove(film, seconds, askProgram) {
    const [own, other] = await Promise.all([pictureOf(film, seconds), askProgram(seconds)]);
    const isProved = isSame(own, other);
    own.recycle();
    if (!isProved) throw new Error("its pictures differ from the program's");
  }

  function giveUp(film, error) {
    if (!film.isOff) muto.native.debug(`${film.path} is decoded by the program: ${error.message}`);
    film.isOff = true;
    decoders.filter((entry) => entry.film === film).forEach(close);
  }

  return {
    /// The film of a file in a size, or nothing when the page cannot decode it. `facts` are the packets'.
    of(path, facts, size) {
      if (!isPossible || !facts) return undefined;
      const key = `${path}?${size.width}x${size.height}`;
      const costs = { frames: 0, waited: 0, painted: 0 };
      if (!films.has(key)) films.set(key, { path, facts, size, isOff: false, proof: undefined, costs });
      return films.get(key);
    },
    /// What films have cost, for the log: a line each.
    costs() {
      const inSeconds = (milliseconds) => (milliseconds / 1000).toFixed(2);
      return [...films.values()].filter(({ costs }) => costs.frames > 0).map(({ path, costs: { frames, waited, painted } }) => {
        const name = decodeURIComponent(path.split("/").pop());
        return `Decoded ${name} in the page: ${frames} frames, waited ${inSeconds(waited)} s, converted in ${inSeconds(painted)} s`;
      });
    },
    /// Promises the picture that is on at `seconds`; askProgram(seconds) promises the program's.
    async picture(film, seconds, askProgram) {
      if (film.isOff) return askProgram(seconds);
      try {
        await (film.proof ??= prove(film, seconds, askProgram));
        return await pictureOf(film, seconds);
      } catch (error) {
        giveUp(film, error);
        return askProgram(seconds);
      }
    },
  };
})();
