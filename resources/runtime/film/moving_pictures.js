// Every <video> and animated <img> of the film shows the frame of its source that belongs to the moment: decoded by the
// program, fetched before the page is asked to draw, shown by a canvas in the element's place (contract 3.2, 3.4).
muto.movingPictures = (() => {
  const videos = document.getElementsByTagName("video");
  const images = document.images;
  const aheadBytes = 48 << 20;
  const mostAhead = 3;
  const records = new Map();
  const loose = new Set();
  const complained = new Set();
  let fps = 30;
  let lastTime = 0;
  let showsNative = false;
  let hasNews = false;

  const isVideo = (element) => element instanceof HTMLVideoElement;

  function* elements() {
    yield* videos;
    for (const image of images) if (muto.mediaFacts.factsOf(image)?.frameCount > 1) yield image;
    for (const video of loose) if (!video.isConnected) yield video;
  }

  function idOf(element) {
    return element.dataset.hfRenderId || element.id;
  }

  function recordOf(element, facts) {
    let record = records.get(element);
    if (!record) {
      const id = `__render_frame_${idOf(element)}__`;
      record = { element, standIn: muto.createStandIn(element, { id, hasAlpha: facts.hasAlpha }), prepared: undefined };
      records.set(element, record);
    }
    return record;
  }

  /// When the element is on, as the plan has it; what is not timed is on as long as what it lies in.
  function entryOf(element) {
    const entry = muto.plan.entryOf(element);
    if (entry) return entry;
    const parent = muto.plan.entryOf(element.parentElement?.closest("[data-start], [data-hidden]"));
    return { start: element.isConnected ? muto.plan.startOf(element) : 0, end: Infinity, isTimed: false, isHidden: false, parent };
  }

  function isOn(entry, time) {
    const film = muto.duration.film();
    for (let above = entry.parent; above; above = above.parent)
      if (above.isHidden || !muto.visibility.isOn(above, time, film)) return false;
    return !entry.isHidden && (muto.pictureTime.isOn(entry, time) || muto.visibility.isOn(entry, time, film));
  }

  function loopCountOf(image, facts) {
    const wish = image.getAttribute("data-loop");
    return wish === "true" ? 0 : wish === "false" ? 1 : facts.loopCount ?? 1;
  }

  /// What an element shows at `time`: {path, seconds, size, …}, or nothing.
  function needOf(element, time) {
    const facts = muto.mediaFacts.factsOf(element);
    if (!facts || !(facts.width > 0)) return undefined;
    const entry = entryOf(element);
    if (!isOn(entry, time)) return undefined;
    const { start, end } = entry;
    const { duration } = facts;
    const { path } = muto.mediaFacts.fileOf(element);
    const size = muto.pictureSize.of(element, { width: facts.width, height: facts.height });
    if (!isVideo(element)) {
      const seconds = muto.pictureTime.imageTime({ start, duration, loopCount: loopCountOf(element, facts) }, time);
      return { path, seconds, sourceTime: seconds, size, facts, isTimed: entry.isTimed };
    }
    const slot = { start, end, trim: muto.timing.trimOf(element), rate: muto.timing.rateOf(element), loops: element.loop, duration };
    const sourceTime = muto.pictureTime.sourceTime(slot, time, fps);
    return { path, seconds: sourceTime + muto.pictureTime.slack, sourceTime, size, facts, slot, fps, isTimed: entry.isTimed };
  }

  function nameOf(element) {
    return `${muto.mediaFacts.describe(element)} (${decodeURIComponent(muto.mediaFacts.fileOf(element).path.slice(1))})`;
  }

  /// In a film nothing may be missing; somebody who only looks is told once.
  function complain(element, problem) {
    const text = `${nameOf(element)}: ${problem}`;
    if (muto.isCapture) throw new Error(text);
    if (!complained.has(text)) console.error(text);
    complained.add(text);
  }

  function check(element, need, picture) {
    const shortage = need.slot && muto.coverage.shortage(need, picture);
    if (shortage) complain(element, shortage);
  }

  function prepare(record, prepared) {
    if (prepared) muto.pictures.hold(prepared.picture);
    if (record.prepared) muto.pictures.letGo(record.prepared.picture);
    record.prepared = prepared;
  }

  function fetching(element, need) {
    const promise = muto.pictures.fetch(need.path, need.seconds, need.size).then(
      (picture) => {
        check(element, need, picture);
        prepare(recordOf(element, need.facts), { picture, need });
      },
      (error) => complain(element, error.message),
    );
    return { what: nameOf(element), promise };
  }

  const sameSize = (a, b) => a.width === b.width && a.height === b.height;

  /// The picture for a need, if it is here already.
  function pictureFor(element, need) {
    const { prepared } = recordOf(element, need.facts);
    const isPrepared = prepared && prepared.need.path === need.path && prepared.need.seconds === need.seconds && sameSize(prepared.need.size, need.size);
    return isPrepared ? prepared.picture : muto.pictures.find(need.path, need.seconds, need.size);
  }

  function waitFor(element, time) {
    const facts = muto.mediaFacts.promiseFor(element);
    if (facts) return { what: muto.mediaFacts.describe(element), promise: facts.then(() => waitFor(element, time)?.promise) };
    const grading = muto.looks.waitOf(element);
    if (grading) return { what: grading.what, promise: grading.promise.then(() => waitFor(element, time)?.promise) };
    const need = muto.playback.shows(element) ? undefined : needOf(element, time);
    if (!need || pictureFor(element, need)) return undefined;
    return fetching(element, need);
  }

  const waitsAt = (time) => [...elements()].map((element) => waitFor(element, time)).filter(Boolean);

  /// A page that draws a video itself finds it ungraded, as Chromium has it; what stands on the page is graded when all
  /// that says how has moved.
  function drawOn(record, picture, isFinal) {
    const { element, standIn } = record;
    const isGraded = muto.looks.isGraded(element);
    if (isGraded && !isFinal && !muto.textures.mayRead) return;
    standIn.draw(picture, isFinal && isGraded ? muto.looks.of(element) : undefined);
  }

  function draw(time, isFinal) {
    for (const element of elements()) {
      const need = muto.playback.shows(element) ? undefined : needOf(element, time);
      const record = need ? recordOf(element, need.facts) : records.get(element);
      if (!record) continue;
      record.sourceTime = need?.sourceTime ?? record.sourceTime;
      const picture = need && pictureFor(element, need);
      if (picture) drawOn(record, picture, isFinal);
      else if (!need) record.standIn.clear();
      record.need = need;
    }
  }

  /// A mounted composition that is not on hides everything in it, however it is done.
  function isInHiddenHost(element) {
    const host = element.parentElement?.closest("[data-composition-src], [data-composition-id]");
    return Boolean(host) && host !== muto.root.element && (getComputedStyle(host).visibility === "hidden" || isInHiddenHost(host));
  }

  function place() {
    showsNative = false;
    for (const record of records.values()) {
      const { element, standIn, need } = record;
      if (muto.playback.shows(element)) {
        element.removeAttribute("data-muto-replaced");
        standIn.hide();
        showsNative = true;
        continue;
      }
      const isShown = need && standIn.picture && element.isConnected && !isInHiddenHost(element);
      if (isShown) {
        element.setAttribute("data-muto-replaced", "");
        standIn.place(need.isTimed ? "visible" : "inherit");
      } else standIn.hide();
    }
  }

  function leadPlayers(time) {
    for (const video of videos) {
      // Chromium's player cannot grade: what is graded plays frame by frame.
      const sourceTime = muto.looks.isGraded(video) ? undefined : needOf(video, time)?.sourceTime;
      muto.playback.follow(video, sourceTime, muto.timing.rateOf(video));
    }
  }

  function forget() {
    for (const [element, record] of records) {
      if (element.isConnected || loose.has(element)) continue;
      prepare(record, undefined);
      record.standIn.remove();
      records.delete(element);
    }
  }

  /// Asks for what the next frames will need, while this one is being taken.
  function lookAhead(time) {
    const step = time > lastTime && time - lastTime <= 1 ? time - lastTime : 1 / fps;
    lastTime = time;
    let bytes = 0;
    for (let turn = 1; turn <= mostAhead && bytes < aheadBytes; turn++) {
      for (const element of elements()) {
        const need = muto.playback.shows(element) ? undefined : needOf(element, time + turn * step);
        if (!need) continue;
        bytes += need.size.width * need.size.height * 4;
        muto.pictures.fetchAhead(need.path, need.seconds, need.size);
      }
    }
  }

  return {
    install(rate) {
      fps = rate.fps;
    },
    /// What has to arrive before the page is shown `time`: {what, promise}.
    prepare: waitsAt,
    /// Before the page is told of the moment: whoever draws a video now draws the right frame.
    draw: (time) => draw(time, false),
    /// After everything else has moved: what has changed meanwhile is fetched, the rest put in its place.
    finish(time) {
      if (!muto.isCapture) leadPlayers(time);
      const waits = waitsAt(time);
      const show = () => {
        draw(time, true);
        place();
      };
      show();
      forget();
      lookAhead(time);
      return waits.map(({ what, promise }) => ({ what, promise: promise.then(show) }));
    },
    /// The canvas with the present frame of a video or animated image; nothing for what is none of ours.
    canvasOf(element) {
      if (isVideo(element) && !element.isConnected && !loose.has(element)) {
        loose.add(element);
        hasNews = true;
      }
      return records.get(element)?.standIn.canvas;
    },
    /// Whether somebody has asked for a video that was not known before, since this was last asked.
    takeNews() {
      const had = hasNews;
      hasNews = false;
      return had;
    },
    /// Whether what is to be seen is only nearly the frame that belongs to the moment.
    isApproximate: () => showsNative,
    sourceTimeOf: (element) => records.get(element)?.sourceTime,
  };
})();
