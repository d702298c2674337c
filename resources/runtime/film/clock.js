// The page's clock: Date, performance.now, timers and animation frames stand still between seeks and move with them.
// README.md, "Time", says exactly what runs when.
muto.createClock = () => {
  const { native } = muto;
  const frameInterval = 16;
  const deepNesting = 5;
  const timers = muto.createTimerQueue();
  let now = 0;

  let frames = new Map();
  let flushing = new Map();
  let lastFrameId = 0;
  let frameNesting = 0;

  let loading = true;
  let flowing = false;
  let flowed = 0;
  let flowStart = 0;
  let timerPump = 0;
  let framePump = 0;
  let onLoadingWork = () => {};

  function call(action) {
    try {
      action();
    } catch (error) {
      native.reportError(error);
    }
  }

  /// Time by which timers are measured: before the film starts, how long the page was allowed to run.
  function timerTime() {
    if (!loading) return now;
    return flowing ? flowed + native.now() - flowStart : flowed;
  }

  function fireTimers(until) {
    for (let timer = timers.takeDue(until); timer; timer = timers.takeDue(until)) {
      if (!loading) now = Math.max(now, timer.due);
      timers.nested(timer.level, () => call(timer.callback));
    }
  }

  /// One round: what a callback asks for waits for the next one, what it cancels does not run.
  function flushFrames() {
    flushing = frames;
    frames = new Map();
    for (const { callback, level } of flushing.values()) {
      frameNesting = level;
      call(() => callback(now));
    }
    frameNesting = 0;
    flushing = new Map();
  }

  function pumpTimers() {
    native.clearTimeout(timerPump);
    timerPump = 0;
    if (!loading) return;
    const wait = timers.nextDue() - timerTime();
    if (wait > 0 && (!flowing || wait === Infinity)) return;
    timerPump = native.setTimeout(() => {
      const timer = timers.takeDue(timerTime());
      if (timer) timers.nested(timer.level, () => call(timer.callback));
      pumpTimers();
      onLoadingWork();
    }, Math.max(0, wait));
  }

  function pumpFrames() {
    if (!loading || !flowing || framePump || frames.size === 0) return;
    framePump = native.setTimeout(() => {
      framePump = 0;
      if (loading) flushFrames();
      pumpFrames();
      onLoadingWork();
    }, frameInterval);
  }

  function addTimer(handler, delay, args, repeats) {
    const callback = typeof handler === "function" ? handler : new Function(String(handler));
    const id = timers.add(() => callback.apply(window, args), delay, timerTime(), repeats);
    pumpTimers();
    return id;
  }

  return {
    now: () => now,
    timers,
    addTimer,
    removeTimer: (id) => timers.remove(Number(id)),

    addFrame(callback) {
      frames.set(++lastFrameId, { callback, level: frameNesting + 1 });
      pumpFrames();
      return lastFrameId;
    },
    removeFrame(id) {
      frames.delete(id);
      flushing.delete(id);
    },

    /// To `ms`: timers on the way run at the moment each is due, then one round of animation frames sees `ms`,
    /// then timers those have set for at once. Going back runs no timer again.
    advance(ms) {
      loading = false;
      if (ms > now) fireTimers(ms);
      now = ms;
      flushFrames();
      fireTimers(ms);
    },

    /// One round of animation frames, at the time it is.
    flushFrames,

    /// While the page loads: whether timers with a delay and animation frames run (by native time) or wait for the film.
    letFlow(allowed) {
      if (allowed === flowing || !loading) return;
      flowed = timerTime();
      flowStart = native.now();
      flowing = allowed;
      pumpTimers();
      pumpFrames();
    },
    /// From here on time is the film's; what still waits counts its full delay from the film's beginning.
    endLoading() {
      loading = false;
      native.clearTimeout(timerPump);
      native.clearTimeout(framePump);
      timers.restart();
    },
    whenLoadingWorks(callback) {
      onLoadingWork = callback;
    },

    pending: () => ({ timers: timers.size, frames: frames.size }),
    /// Whether something waits that will run a few times at most.
    hasEndingWork: () =>
      timers.endingSize > 0 || [...frames.values()].some((frame) => frame.level <= deepNesting),
  };
};
