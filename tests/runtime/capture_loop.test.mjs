import assert from "node:assert/strict";
import test from "node:test";
import { load, plain } from "./load.mjs";

/// A loop with a film that notes what is asked of it; `turn()` is one animation frame.
function stage(answer = () => undefined) {
  const log = [];
  const posted = [];
  let next;
  const { createCaptureLoop } = load(["stage/capture_loop.js"], { performance });
  const loop = createCaptureLoop({
    seek(frame) {
      log.push(`seek ${frame}`);
      return answer(frame);
    },
    stamp: { set: (frame) => log.push(`stamp ${frame}`), clear: () => log.push("clear") },
    post: (message) => posted.push(plain(message)),
    requestFrame: (callback) => (next = callback),
  });
  const turn = () => {
    const callback = next;
    next = undefined;
    callback?.();
    return Boolean(callback);
  };
  const finish = () => {
    while (turn());
    return log.splice(0).join(", ");
  };
  return { loop, turn, finish, posted, log };
}

const job = { first: 0, end: 3, stride: 1, stateful: false, nonce: 1 };

test("shows and stamps frame after frame", () => {
  const { loop, finish, posted } = stage();
  loop.start(job);
  assert.equal(finish(), "clear, seek 0, stamp 0, seek 1, stamp 1, seek 2, stamp 2");
  assert.deepEqual(posted, [{ type: "captured", end: 3 }]);
});

test("takes every third frame, or passes through all of them", () => {
  const { loop, finish } = stage();
  loop.start({ ...job, first: 1, end: 6, stride: 3 });
  assert.equal(finish(), "clear, seek 1, stamp 1, seek 4, stamp 4");
  const led = stage();
  led.loop.start({ ...job, first: 1, end: 4, stride: 2, stateful: true });
  assert.equal(led.finish(), "clear, seek 0, seek 1, stamp 1, seek 2, seek 3, stamp 3");
});

test("shows a lost frame again before going on, and after the end", () => {
  const { loop, turn, finish, posted } = stage();
  loop.start(job);
  turn();
  turn();
  loop.again(0);
  assert.equal(finish(), "clear, seek 0, stamp 0, seek 1, stamp 1, seek 0, stamp 0, seek 2, stamp 2");
  loop.again(2);
  assert.equal(finish(), "clear, stamp 2");
  assert.equal(posted.length, 1);
});

test("says so when a page cannot go back", () => {
  const { loop, finish, posted } = stage();
  loop.start({ ...job, stateful: true });
  finish();
  loop.again(0);
  finish();
  assert.equal(posted.at(-1).code, "frame-lost");
});

test("a frame that is not complete carries no stamp", async () => {
  let complete;
  const { loop, turn, finish, log } = stage((frame) => (frame === 1 ? new Promise((done) => (complete = done)) : undefined));
  loop.start(job);
  turn();
  turn();
  assert.equal(log.at(-1), "clear");
  complete();
  await new Promise(setImmediate);
  // Not before the next animation frame: the one after it would replace the stamp before a picture was made.
  assert.equal(log.at(-1), "clear");
  turn();
  assert.equal(log.at(-1), "stamp 1");
  finish();
});

test("a film that fails ends the job", async () => {
  const { loop, finish, posted } = stage(() => Promise.reject(new Error("no picture")));
  loop.start(job);
  finish();
  await new Promise(setImmediate);
  assert.deepEqual(posted, [{ type: "failed", code: "seek-failed", message: "no picture", detail: "frame 0" }]);
});
