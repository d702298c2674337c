import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const muto = load(["stage/playback.js", "stage/transport.js"]);
const fps = 30;
const drift = 0.04;

/// A transport whose time passes when the test says so, and the frame it shows.
function player(frames = 3000) {
  let clock = 0;
  let waiting = [];
  let shown;
  const transport = muto.createTransport({
    config: { fps: { num: fps, den: 1 } },
    seek: () => undefined,
    post: (message) => message.type === "frame" && (shown = message.frame),
    requestFrame: (callback) => waiting.push(callback),
    now: () => clock,
  });
  transport.begin(frames);
  return {
    transport,
    picture: () => shown / fps,
    shown: () => shown,
    pass(milliseconds) {
      clock += milliseconds;
      const callbacks = waiting;
      waiting = [];
      callbacks.forEach((callback) => callback());
    },
  };
}

/// Plays while sound, which starts `late` seconds after the picture and runs at `pace`, leads it; the greatest distance
/// between them after the first second, in seconds. A picture stands for up to one frame.
function distance({ seconds, late = 0, pace = 1, begin = 0, end = Infinity, loops = false }) {
  const { transport, pass, picture } = player();
  if (Number.isFinite(end)) transport.setWorkArea(begin * fps, end * fps);
  transport.setLoop(loops);
  transport.seek(begin * fps);
  transport.play();
  let worst = 0;
  for (let step = 1; step * 0.01 < seconds; ++step) {
    pass(10);
    const played = Math.max(0, step * 0.01 - late) * pace;
    const heard = loops ? begin + (played % (end - begin)) : begin + played;
    if (step % 4 === 0 && played > 0) transport.follow(heard);
    const apart = Math.abs(picture() + 0.5 / fps - heard);
    const across = loops ? Math.min(apart, end - begin - apart) : apart;
    if (step * 0.01 > 1) worst = Math.max(worst, across);
  }
  return worst;
}

for (const [name, change] of [
  ["clocks that agree", {}],
  ["a device that begins late", { late: 0.12 }],
  ["a device that begins very late", { late: 0.5 }],
  ["a slow device", { pace: 0.95 }],
  ["a fast device", { pace: 1.05 }],
  ["a loop", { loops: true, begin: 2, end: 4, late: 0.1, pace: 0.99 }],
]) {
  test(`picture and sound are together with ${name}`, () => {
    const worst = distance({ seconds: 20, ...change });
    assert.ok(worst <= drift, `${Math.round(worst * 1000)} ms apart`);
  });
}

test("sound does not move a film that stands", () => {
  const { transport, pass, picture } = player();
  transport.seek(60);
  transport.follow(5);
  pass(100);
  assert.equal(picture(), 2);
});

test("only every nth frame is shown while it plays, in the same time, and the last one in any case", () => {
  const { transport, pass, shown } = player(21);
  transport.setWorkArea(3, null);
  transport.setStride(4);
  transport.seek(3);
  transport.play();
  const seen = new Set();
  for (let time = 0; time < 500; time += 10) {
    pass(10);
    seen.add(shown());
  }
  assert.deepEqual([...seen], [3, 7, 11, 15]);
  pass(200);
  assert.equal(shown(), 20);
  transport.seek(6);
  assert.equal(shown(), 6);
  transport.setStride(0);
  transport.play();
  pass(1000 / fps + 1);
  assert.equal(shown(), 7);
});
