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

const slew = (change) => Number(muto.slewed({ own: 1, heard: 1, length: 3, loops: false, ...change }).toFixed(6));
for (const [name, change, shift] of [
  ["a clock that is right stays", {}, 0],
  ["a little late is caught up with", { heard: 1.005 }, 0.005],
  ["more takes several steps", { heard: 1.1 }, 0.012],
  ["backwards too", { heard: 0.9 }, -0.012],
  ["far apart is put right at once", { heard: 1.5 }, 0.5],
  ["in a loop the end is beside the beginning", { own: 2.99, heard: 0.01, loops: true }, 0.012],
  ["and the beginning beside the end", { own: 0.01, heard: 2.99, loops: true }, -0.012],
  ["without one it is not", { own: 2.99, heard: 0.01 }, -2.98],
]) {
  test(`sound leads: ${name}`, () => assert.equal(slew(change), shift));
}
