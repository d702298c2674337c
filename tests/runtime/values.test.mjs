import assert from "node:assert/strict";
import test from "node:test";
import { load, plain } from "./load.mjs";

const { values, createFrameRate } = load(["film/values.js", "film/frames.js"]);

for (const [text, expected] of [
  ["2", 2], [" 2.5 ", 2.5], ["-1", -1], ["1e1", 10], ["2s", undefined], ["", undefined], ["  ", undefined],
  ["Infinity", undefined], ["NaN", undefined], [null, undefined],
]) {
  test(`number ${JSON.stringify(text)}`, () => assert.equal(values.number(text), expected));
}

for (const [text, expected] of [
  ["3", { seconds: 3 }], ["-3", { seconds: 0 }], ["intro", { id: "intro", offset: 0 }],
  ["intro-2", { id: "intro-2", offset: 0 }], ["intro - 2", { id: "intro", offset: -2 }],
  ["intro -2", { id: "intro", offset: -2 }], ["intro+2.5", { id: "intro", offset: 2.5 }],
  ["a.b:c_d + .5", { id: "a.b:c_d", offset: 0.5 }], ["intro + -2", undefined], ["in tro", undefined], ["", undefined],
  [null, undefined],
]) {
  test(`start ${JSON.stringify(text)}`, () => assert.deepEqual(plain(values.start(text)), expected));
}

test("frames and seconds at an exact rate", () => {
  const ntsc = createFrameRate({ num: 30000, den: 1001 });
  assert.equal(ntsc.timeOf(30000), 1001);
  for (let frame = 0; frame < 100000; frame += 7) assert.equal(ntsc.frameAt(ntsc.timeOf(frame)), frame);
  const plainRate = createFrameRate({ num: 30, den: 1 });
  assert.equal(plainRate.frameAt(-1), 0);
  assert.equal(plainRate.frameAt(NaN), 0);
  assert.equal(plainRate.frameAt(0.0999), 2);
});
