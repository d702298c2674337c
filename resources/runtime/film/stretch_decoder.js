// Frames of a plain film out of its packets, by the engine's own decoder. The program says which films those are and hands
// out the packets, stretch by stretch (core/web/picture_route.h); H.264 leaves a decoder no choice of pixels.
//
// muto.createStretchDecoder(facts, loadStretch, costs): `facts` are the packets' in the facts of the file, loadStretch(seconds)
// promises {packets: [{seconds, bytes}], until}; `costs.waited` grows by the milliseconds that frames took.
muto.createStretchDecoder = (() => {
  // A page may put others in their place.
  const { VideoDecoder, EncodedVideoChunk } = window;
  const tolerance = 1e-6;
  const mostStretches = 2;
  // Enough for the decoder to reorder; more would only be decoded long before it is wanted.
  const mostQueued = 8;
  const pauseMs = 4;

  const stampOf = (seconds) => Math.round(seconds * 1e6);
  const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

  function prepared({ packets, until }) {
    const times = packets.map((packet) => packet.seconds).sort((a, b) => a - b);
    return { packets, until, times, begin: packets[0].seconds };
  }

  /// Which frame of a stretch is on.
  function indexAt({ times }, seconds) {
    let index = times.length - 1;
    while (index > 0 && times[index] > seconds + tolerance) index--;
    return index;
  }

  return function create(facts, loadStretch, costs) {
    const config = {
      codec: facts.codec,
      codedWidth: facts.width,
      codedHeight: facts.height,
      description: bytesOf(facts.description),
      hardwareAcceleration: "prefer-software",
    };
    const ready = new Map();
    let stretches = [];
    let decoder;
    let failure;
    let run; // {first, stretch, next, isEnding, isOver}: where the decoder began, and what it is given now
    let newest = -Infinity; // the stamp of what came out last
    let wanted = -Infinity;
    let onOutput = () => {};
    let queue = Promise.resolve();

    const covers = ({ begin, until }, seconds) =>
      (seconds >= begin - tolerance || begin <= tolerance) && seconds < until - tolerance;

    async function stretchAt(seconds) {
      const known = stretches.find((stretch) => covers(stretch, seconds));
      if (known) return known;
      const stretch = prepared(await loadStretch(seconds));
      stretches = [...stretches, stretch].slice(-mostStretches);
      return stretch;
    }

    function forgetFrames(isPast) {
      for (const [stamp, frame] of ready) {
        if (!isPast(stamp)) continue;
        frame.close();
        ready.delete(stamp);
      }
    }

    function output(frame) {
      newest = frame.timestamp;
      if (frame.timestamp < wanted) frame.close();
      else ready.set(frame.timestamp, frame);
      onOutput();
    }

    function fail(error) {
      failure = error;
      onOutput();
    }

    function restartAt(stretch) {
      decoder ??= new VideoDecoder({ output, error: fail });
      decoder.reset();
      decoder.configure(config);
      forgetFrames(() => true);
      run = { first: stretch.begin, stretch, next: 0, isEnding: false, isOver: false };
      newest = -Infinity;
    }

    /// Whether going on leads to a frame sooner than beginning with its stretch does. What comes out lags behind what is
    /// given: its stretch may be one that all packets have been given of.
    function isAhead(stretch, stamp) {
      if (ready.has(stamp)) return true;
      return Boolean(run) && stamp > newest && stretch.begin >= run.first && stretch.begin <= run.stretch.until;
    }

    function end(place) {
      if (place.isEnding) return;
      place.isEnding = true;
      const over = () => {
        place.isOver = true;
        onOutput();
      };
      decoder.flush().then(over, (error) => place === run && fail(error));
    }

    /// Hands the decoder its next packet, or tells it that there are no more. False when there is nothing to do but wait.
    async function feed() {
      if (decoder.decodeQueueSize >= mostQueued) return false;
      if (run.next < run.stretch.packets.length) {
        const { seconds, bytes } = run.stretch.packets[run.next];
        const type = run.next === 0 ? "key" : "delta";
        run.next++;
        decoder.decode(new EncodedVideoChunk({ type, timestamp: stampOf(seconds), data: bytes }));
        return true;
      }
      if (run.stretch.until === Infinity) {
        end(run);
        return false;
      }
      run = { ...run, stretch: await stretchAt(run.stretch.until), next: 0 };
      return true;
    }

    function pause() {
      return new Promise((resolve) => {
        onOutput = resolve;
        muto.native.setTimeout(resolve, pauseMs);
      });
    }

    async function decodeUpTo(stamp) {
      while (!ready.has(stamp)) {
        if (failure) throw failure;
        if (newest >= stamp || run.isOver) throw new Error("a frame is missing");
        if (!(await feed())) await pause();
      }
    }

    async function take(seconds) {
      if (failure) throw failure;
      const begun = muto.native.now();
      const stretch = await stretchAt(seconds);
      const index = indexAt(stretch, seconds);
      const stamp = stampOf(stretch.times[index]);
      wanted = stamp;
      if (!isAhead(stretch, stamp)) restartAt(stretch);
      forgetFrames((other) => other < stamp);
      await decodeUpTo(stamp);
      costs.waited += muto.native.now() - begun;
      return { frame: ready.get(stamp), begin: stretch.times[index], until: stretch.times[index + 1] ?? stretch.until };
    }

    return {
      /// Promises use({frame, begin, until}) for what is on at `seconds`. The frame is the decoder's again when `use` is done.
      with(seconds, use) {
        const taken = queue.then(() => take(seconds)).then(use);
        queue = taken.catch(() => {});
        return taken;
      },
      /// Whether `seconds` lies a little ahead of where the decoder is, or it has not begun.
      isNear: (seconds) => wanted === -Infinity || (stampOf(seconds) >= wanted && seconds - wanted / 1e6 < 1),
      close() {
        queue = queue.then(() => {
          forgetFrames(() => true);
          failure = new Error("closed");
          if (decoder && decoder.state !== "closed") decoder.close();
        });
      },
    };
  };
})();
