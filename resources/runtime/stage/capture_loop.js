// Shows frame after frame, each proved by its stamp, as fast as whoever takes the pictures lets us: Chromium offers no
// new animation frame before the last picture was taken.
var muto = muto ?? {};

muto.createCaptureLoop = ({ seek, stamp, post, requestFrame, onEnd = () => {} }) => {
  // Frames that only have to be passed through are not painted; yet the page gets to breathe now and then.
  const longestRun = 100;
  let job;
  let scheduled = false;
  let lastSeeked = -1;

  /// The frame to stamp next: one asked for again goes first.
  function target() {
    if (job.again.length > 0) return job.again[0];
    return job.next < job.end ? job.next : undefined;
  }

  function taken(frame) {
    if (job.again[0] === frame) job.again.shift();
    else job.next += job.stride;
    if (target() === undefined && !job.reported) {
      job.reported = true;
      onEnd();
      post({ type: "captured", end: job.end });
    }
  }

  /// A page whose frames follow from the frames before them is led through every one of them.
  function nextStep(goal) {
    return job.stateful && lastSeeked < goal ? lastSeeked + 1 : goal;
  }

  function isBehind(goal) {
    return job.stateful && goal < lastSeeked;
  }

  function fail(frame, message, code = "seek-failed") {
    job = undefined;
    stamp.clear();
    post({ type: "failed", code, message, detail: `frame ${frame}` });
  }

  /// Seeks as far as `goal`; resolves to nothing at once, or later, when the film stands there.
  function approach(goal, deadline) {
    while (lastSeeked !== goal) {
      const step = nextStep(goal);
      const pending = seek(step);
      lastSeeked = step;
      if (pending) return pending.then(() => step === goal);
      if (performance.now() > deadline) return lastSeeked === goal;
    }
    return true;
  }

  function show(goal) {
    stamp.set(goal, job.nonce);
    taken(goal);
    schedule();
  }

  function step() {
    scheduled = false;
    const goal = job && target();
    if (goal === undefined) return;
    if (goal === lastSeeked) return repeat(goal);
    if (isBehind(goal)) return fail(goal, `Frame ${goal} was lost, and this page cannot go back to it`, "frame-lost");
    advance(goal);
  }

  function advance(goal) {
    const current = job;
    try {
      const arrived = approach(goal, performance.now() + longestRun);
      if (arrived === true) return show(goal);
      // The picture changes before its stamp can: until then there must be none, least of all the last one.
      stamp.clear();
      if (arrived === false) return schedule();
      arrived.then(
        (there) => current === job && (there ? showInNextFrame(goal) : schedule()),
        (error) => current === job && fail(goal, String(error?.message ?? error)),
      );
    } catch (error) {
      fail(goal, String(error?.message ?? error));
    }
  }

  /// Nothing about the film changes, so the stamp has to go and come back for a new picture to be made.
  function repeat(goal) {
    stamp.clear();
    showInNextFrame(goal);
  }

  /// A stamp set between two animation frames would be replaced in the second, before a picture was made of it.
  function showInNextFrame(goal) {
    scheduled = true;
    requestFrame(() => {
      scheduled = false;
      if (job && target() === goal) show(goal);
      else schedule();
    });
  }

  function schedule() {
    if (scheduled || !job || target() === undefined) return;
    scheduled = true;
    requestFrame(step);
  }

  return {
    start({ first, end, stride = 1, stateful = false, nonce }) {
      job = { next: first, end, stride, stateful, nonce, again: [], reported: false };
      // The same page may serve several jobs; a frame of the last one may still stand there.
      if (!stateful) lastSeeked = -1;
      stamp.clear();
      if (first >= end) post({ type: "captured", end });
      schedule();
    },
    again(frame) {
      if (!job) return;
      job.again.push(frame);
      schedule();
    },
    stop() {
      job = undefined;
      stamp.clear();
    },
  };
};
