// When the first frame may be taken: as soon as nothing is missing any more, never later, and never by waiting for a
// fixed time. The rules are in README.md, "Ready".
muto.readiness = (() => {
  const { native } = muto;
  const lookAgainAfter = 50;
  const patienceAfterError = 1000;
  let clock;
  let timelinesBuilt = false;
  let tailwind = "unseen";
  let lookScheduled = false;
  let progress = { signature: "", at: 0 };
  let finish = () => {};
  let done = false;

  const isBuilding = () => Boolean(window.__hfTimelinesBuilding) && !timelinesBuilt;

  function onTimelinesBuilt() {
    timelinesBuilt = true;
    window.__hfTimelinesBuilding = false;
    if (muto.isReady) rebind();
    else look();
  }

  function followTailwind() {
    const promise = window.__tailwindReady;
    if (tailwind !== "unseen" || promise === undefined) return;
    tailwind = "pending";
    const settled = () => {
      tailwind = "done";
      look();
    };
    Promise.resolve(promise).then(settled, settled);
  }

  /// What only the page's own scripts can bring; while any of it is missing they are given time to run.
  function awaitedFromScripts() {
    const awaited = [];
    const name = JSON.stringify(muto.root.id);
    if (isBuilding()) awaited.push(`timeline ${name} announced by __hfTimelinesBuilding`);
    if (tailwind === "pending") awaited.push("__tailwindReady");
    if (muto.customPage.isPresent && !(muto.customPage.duration > 0)) awaited.push("window.__hf.duration");
    if (muto.timelines.isExpected && muto.gsap.withoutTicker(() => clock.hasEndingWork())) awaited.push(`timeline ${name}`);
    return awaited;
  }

  function awaitedRequests() {
    const urls = muto.requests.urls();
    return urls.length ? [`${urls.length} request${urls.length === 1 ? "" : "s"} (${urls.slice(0, 3).join(", ")})`] : [];
  }

  function awaitedAll() {
    if (document.readyState === "loading") return ["the rest of the page"];
    followTailwind();
    const fromScripts = awaitedFromScripts();
    const loadEvent = document.readyState === "complete" ? [] : ["the load event"];
    clock.letFlow(fromScripts.length > 0);
    const { assets, looseImages, mediaFacts, looks, libraries, subCompositions } = muto;
    const parts = [subCompositions, assets, looseImages, mediaFacts, looks, libraries].flatMap((part) => part.awaited());
    return [...loadEvent, ...parts, ...awaitedRequests(), ...fromScripts];
  }

  /// Progress is that something else is missing than before, or that the page has grown.
  function noteProgress(awaited) {
    const signature = `${awaited.join()} ${document.getElementsByTagName("*").length}`;
    if (signature !== progress.signature) progress = { signature, at: native.now() };
    return native.now() - progress.at;
  }

  /// What an error has kept a script from bringing does not come by waiting.
  function patience() {
    const { readyTimeoutMs } = muto.config;
    return muto.errors.first ? Math.min(readyTimeoutMs, patienceAfterError) : readyTimeoutMs;
  }

  function giveUp(awaited) {
    done = true;
    finish({
      code: "not-ready",
      message: `The page is still waiting for ${awaited.join(", ")}`,
      detail: muto.errors.rejection ? `A promise was rejected: ${muto.errors.rejection}` : "",
    });
  }

  function decide(confirmed) {
    if (done) return;
    const awaited = awaitedAll();
    const idleMs = noteProgress(awaited);
    if (awaited.length > 0) {
      if (idleMs > patience()) giveUp(awaited);
    } else if (confirmed) {
      done = true;
      finish(undefined);
    } else {
      // What was settled just now may have handlers that ask for more: they go first.
      native.setTimeout(() => decide(true), 0);
    }
  }

  function look() {
    if (lookScheduled || done) return;
    lookScheduled = true;
    native.setTimeout(() => {
      lookScheduled = false;
      decide(false);
    }, 0);
  }

  /// `onFinished(failure)` is called once, with nothing when the page is ready.
  function watch(pageClock, onFinished) {
    clock = pageClock;
    progress.at = native.now();
    // Some things change without an event (a promise inside the page, a property): they are looked at now and then.
    const heartbeat = native.setInterval(() => (done ? native.clearInterval(heartbeat) : look()), lookAgainAfter);
    finish = onFinished;
    document.addEventListener("readystatechange", look);
    document.addEventListener("load", look, true);
    document.fonts.addEventListener("loadingdone", look);
    // Dispatched on window by the contract; on document, bubbling, it arrives here too.
    window.addEventListener("hf-timelines-built", onTimelinesBuilt);
    window.addEventListener("load", () => {
      muto.assets.preloadStyleImages();
      look();
    });
    muto.requests.whenDone(look);
    muto.scriptQueue.whenDone(look);
    muto.pictures.whenFactsArrive(() => {
      muto.plan.invalidate();
      muto.mediaElements.announce();
      look();
    });
    muto.looks.whenArrives(look);
    clock.whenLoadingWorks(look);
  }

  function rebind() {
    if (!muto.isReady) return look();
    muto.timelines.rebind();
    muto.duration.unsettle();
    muto.duration.settle();
    return undefined;
  }

  return { watch, rebind, isBuilding, stop: () => (done = true) };
})();
