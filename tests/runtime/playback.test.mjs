import assert from "node:assert/strict";
import test from "node:test";
import { load, plain } from "./load.mjs";

const muto = load(["stage/playback.js"]);
const usual = { anchor: 0, elapsedMs: 0, speed: 1, fps: 30, first: 0, end: 90, loops: false };

for (const [name, change, frame, ended] of [
  ["stands", {}, 0, false],
  ["has not reached the next frame", { elapsedMs: 33.3 }, 0, false],
  ["goes with time", { elapsedMs: 1000 }, 30, false],
  ["goes faster", { elapsedMs: 1000, speed: 2 }, 60, false],
  ["rests on the last frame", { elapsedMs: 9000 }, 89, true],
  ["loops", { elapsedMs: 3100, loops: true }, 3, false],
  ["loops in the work area", { anchor: 50, elapsedMs: 1000, first: 40, end: 60, loops: true }, 40, false],
  ["plays backwards", { anchor: 60, elapsedMs: 1000, speed: -1 }, 30, false],
  ["rests on the first frame", { anchor: 60, elapsedMs: 9000, speed: -1 }, 0, true],
  ["loops backwards", { anchor: 0, elapsedMs: 100, speed: -1, loops: true }, 87, false],
]) {
  test(name, () => assert.deepEqual(plain(muto.playedFrame({ ...usual, ...change })), { frame, ended }));
}
