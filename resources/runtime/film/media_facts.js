// What the program knows of the files of <video>, <audio> and animated <img>; and what the reference's compiler writes
// into such elements before a page runs (contract 3.1).
muto.mediaFacts = (() => {
  const media = "video, audio";
  const mayBeAnimated = /\.(gif|a?png|webp)$/i;
  const seen = new WeakSet();
  const announced = new WeakSet();
  const counts = { VIDEO: 0, AUDIO: 0 };

  const nameOf = (path) => decodeURIComponent(path).replace(/^\//, "");

  /// Addresses an element may take its picture or sound from, the best first.
  function candidates(element) {
    if (element instanceof HTMLImageElement) return [element.currentSrc || element.getAttribute("src")].filter(Boolean);
    if (element.hasAttribute("src")) return [element.getAttribute("src")];
    return [...element.querySelectorAll("source[src]")].map((source) => source.getAttribute("src"));
  }

  /// {path, entry} of the file an element shows: the first of its sources that is not known to be useless.
  function fileOf(element) {
    const paths = candidates(element).map(muto.pictures.pathOf).filter(Boolean);
    const files = paths.map((path) => ({ path, entry: muto.pictures.factsOf(path) }));
    return files.find(({ entry }) => entry.error === undefined) ?? files[0];
  }

  const isPending = ({ entry }) => entry.value === undefined && entry.error === undefined;

  function isOurs(element) {
    if (!(element instanceof HTMLImageElement)) return true;
    const path = muto.pictures.pathOf(candidates(element)[0] ?? "data:");
    return path !== undefined && mayBeAnimated.test(path);
  }

  const ours = () => [...document.querySelectorAll(`${media}, img`)].filter(isOurs);

  function giveId(element) {
    const number = ++counts[element.tagName];
    if (!element.id) element.id = `hf-${element.tagName.toLowerCase()}-${number}`;
  }

  /// The name a mounted medium goes by in the film; the second of the same id is id__hf2.
  function giveRenderId(element) {
    const twins = document.querySelectorAll(`#${CSS.escape(element.id)}`);
    const place = [...twins].indexOf(element);
    if (place > 0) element.setAttribute("data-hf-render-id", `${element.id}__hf${place + 1}`);
  }

  /// Called before the film's cast is listed, for media that nobody has looked at yet.
  function complete() {
    for (const element of document.querySelectorAll(media)) {
      if (seen.has(element)) continue;
      seen.add(element);
      giveId(element);
      giveRenderId(element);
      if (element.hasAttribute("data-start")) continue;
      element.setAttribute("data-start", "0");
      element.setAttribute("data-hf-auto-start", "");
    }
    muto.intrinsicSize.giveAll();
  }

  /// Files that are still being looked at, in words.
  function awaited() {
    const pending = ours().map(fileOf).filter((file) => file && isPending(file));
    return [...new Set(pending.map(({ path }) => nameOf(path)))];
  }

  /// What keeps a file from being what its element needs: {error, isMissing}. A video of sound alone, or of one still
  /// picture, has none of its frames, which the film may have been told to put up with.
  function flawOf(element, { value, error, isMissing = false }) {
    if (error !== undefined) return { error, isMissing };
    const isNoVideo = element instanceof HTMLVideoElement && value && !(value.width > 0);
    return isNoVideo && muto.config.videoCoverage > 0 ? { error: "it is no video", isMissing: false } : undefined;
  }

  function problemOf(element) {
    const file = fileOf(element);
    const flaw = file && flawOf(element, file.entry);
    if (!flaw || element instanceof HTMLImageElement) return undefined;
    const { error, isMissing } = flaw;
    return { element, isMissing, name: nameOf(file.path), message: `${describe(element)} (${nameOf(file.path)}): ${error}` };
  }

  const describe = (element) => `${element.tagName.toLowerCase()} "${element.dataset.hfRenderId ?? element.id}"`;

  /// Media that cannot be read: a missing file leaves a hole, anything else is a film that would not be what it should.
  const problems = () => [...document.querySelectorAll(media)].map(problemOf).filter(Boolean);

  /// A film may do without a file that is not there, but not with one that is no video (contract 3.1, 3.2).
  const unreadableVideo = () => problems().find(({ element, isMissing }) => element instanceof HTMLVideoElement && !isMissing);

  /// Says so, once, where people look.
  function announce() {
    for (const { element, message } of problems()) {
      if (announced.has(element)) continue;
      announced.add(element);
      console.warn(`Cannot read ${message}; the film goes on without it`);
    }
  }

  const factsOf = (element) => (isOurs(element) ? fileOf(element)?.entry.value : undefined);

  return {
    complete,
    awaited,
    unreadableVideo,
    announce,
    fileOf,
    factsOf,
    describe,
    /// Whether something is still being found out about the element.
    promiseFor(element) {
      const file = isOurs(element) ? fileOf(element) : undefined;
      return file && isPending(file) ? file.entry.promise : undefined;
    },
    /// Seconds the file lasts: the picture of a video, the sound of an <audio>.
    durationOf(element) {
      const facts = factsOf(element);
      if (!facts) return Number.isFinite(element.duration) ? element.duration : undefined;
      return (element instanceof HTMLAudioElement && facts.soundDuration > 0 ? facts.soundDuration : facts.duration) || undefined;
    },
    warnings: () => problems().map(({ message }) => ({ code: "media_load_failed", message: `Cannot read ${message}` })),
  };
})();
