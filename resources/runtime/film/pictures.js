// Decoded frames from the program (core/web/picture_route.h), and the few of them that are worth keeping here.
muto.pictures = (() => {
  const headerBytes = 32;
  const mostBytes = 128 << 20;
  // A page counts its own requests; these are not its own.
  const { open, send } = XMLHttpRequest.prototype;
  const facts = new Map();
  const streams = new Map();
  let heldBytes = 0;
  let uses = 0;
  let onFacts = () => {};

  /// The path of a file of the project as our routes spell it, or undefined for what comes from elsewhere.
  function pathOf(source) {
    try {
      const url = new URL(source, document.baseURI);
      return url.protocol === location.protocol && url.host === location.host ? url.pathname : undefined;
    } catch {
      return undefined;
    }
  }

  /// Something the program offers to pages, under its own address.
  function load(address, responseType) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      open.call(request, "GET", `${location.origin}/@muto/${address}`);
      request.responseType = responseType;
      request.onload = () => (request.response ? resolve(request.response) : reject(new Error("the program gave no answer")));
      request.onerror = () => reject(new Error("the program gave no answer"));
      send.call(request);
    });
  }

  /// What is known of a file: {value} or {error, isMissing, isMismatch}, nothing of both while it is being asked for.
  function factsOf(path) {
    const known = facts.get(path);
    if (known) return known;
    const entry = { value: undefined, error: undefined };
    facts.set(path, entry);
    entry.promise = load(`picture/facts${path}`, "json")
      .catch((error) => ({ error: error.message }))
      .then((answer) => {
        if (answer.error === undefined) entry.value = answer;
        else Object.assign(entry, answer);
        onFacts();
      });
    return entry;
  }

  function streamOf(path, { width, height }) {
    const key = `${path}?w=${width}&h=${height}`;
    let stream = streams.get(key);
    if (!stream) {
      const known = facts.get(path)?.value;
      const film = muto.pageFilms.of(path, known?.packets, { width, height });
      stream = { key, film, frameRate: known?.frameRate || 1000, held: [], underWay: new Map() };
      streams.set(key, stream);
    }
    return stream;
  }

  const covers = (picture, seconds) => seconds >= picture.begin - 1e-6 && seconds < picture.until - 1e-6;

  function find(path, seconds, size) {
    const picture = streamOf(path, size).held.find((candidate) => covers(candidate, seconds));
    if (picture) picture.usedAt = ++uses;
    return picture;
  }

  function makeRoom(bytes) {
    while (heldBytes + bytes > mostBytes) {
      const all = [...streams.values()].flatMap((stream) => stream.held.map((picture) => ({ stream, picture })));
      const unused = all.filter(({ picture }) => picture.users === 0);
      if (unused.length === 0) return;
      const oldest = unused.reduce((a, b) => (b.picture.usedAt < a.picture.usedAt ? b : a));
      oldest.stream.held.splice(oldest.stream.held.indexOf(oldest.picture), 1);
      heldBytes -= oldest.picture.bytes;
      oldest.picture.recycle?.();
    }
  }

  /// Keeps a picture for a while and answers the one that is kept, which may be another of the same frame.
  function keep(stream, picture) {
    const twin = stream.held.find((held) => held.begin === picture.begin);
    if (twin) {
      picture.recycle?.();
      return twin;
    }
    makeRoom(picture.bytes);
    heldBytes += picture.bytes;
    picture.usedAt = ++uses;
    picture.users = 0;
    stream.held.push(picture);
    return picture;
  }

  function pictureIn(buffer) {
    const header = new DataView(buffer, 0, headerBytes);
    const width = header.getUint32(0, true);
    const height = header.getUint32(4, true);
    if (width === 0) throw new Error(new TextDecoder().decode(new Uint8Array(buffer, headerBytes)));
    const pixels = new Uint8ClampedArray(buffer, headerBytes, width * height * 4);
    return {
      begin: header.getFloat64(16, true),
      until: header.getFloat64(24, true),
      image: new ImageData(pixels, width, height),
      bytes: buffer.byteLength,
    };
  }

  function askProgram(stream, seconds) {
    // By way of a blob: an array buffer of this size grows and is copied chunk by chunk as it arrives.
    return load(`picture/frame${stream.key}&t=${seconds}`, "blob")
      .then((blob) => blob.arrayBuffer())
      .then(pictureIn);
  }

  function request(stream, seconds, slot) {
    const ask = (moment) => askProgram(stream, moment);
    const made = stream.film ? muto.pageFilms.picture(stream.film, seconds, ask) : ask(seconds);
    const promise = made.then((picture) => keep(stream, picture)).finally(() => stream.underWay.delete(slot));
    stream.underWay.set(slot, promise);
    return promise;
  }

  /// The frame that is on at `seconds` of a file. Whoever asks for a moment of a frame that is on its way waits for that one.
  async function fetch(path, seconds, size) {
    const held = find(path, seconds, size);
    if (held) return held;
    const stream = streamOf(path, size);
    const slot = Math.floor(seconds * stream.frameRate + 0.01);
    const underWay = await stream.underWay.get(slot)?.catch(() => undefined);
    if (underWay && covers(underWay, seconds)) return underWay;
    return request(stream, seconds, slot);
  }

  /// Asks for a frame that will be needed soon. If it fails, the one who needs it will hear of it.
  function fetchAhead(path, seconds, size) {
    if (!find(path, seconds, size)) fetch(path, seconds, size).catch(() => {});
  }

  return {
    load,
    pathOf,
    factsOf,
    find,
    fetch,
    fetchAhead,
    /// Whoever means to show a picture later holds it until then: its memory is used again for others.
    hold: (picture) => void picture.users++,
    letGo: (picture) => void picture.users--,
    whenFactsArrive(callback) {
      onFacts = callback;
    },
  };
})();
