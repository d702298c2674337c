import assert from "node:assert/strict";
import test from "node:test";
import { load, plain } from "./load.mjs";

const muto = load(["film/simplify.js"]);
const simplified = (points, tolerance = 0.005) => plain(muto.simplified(points, tolerance));
const line = (count, value) => Array.from({ length: count }, (_, i) => [i / 60, value(i / 60)]);

test("a straight line is its two ends", () => {
  assert.deepEqual(simplified(line(61, (t) => t)), [[0, 0], [1, 1]]);
});

test("a corner stays", () => {
  assert.deepEqual(simplified([[0, 0], [1, 0], [2, 1], [3, 1]]), [[0, 0], [1, 0], [2, 1], [3, 1]]);
});

test("a jump stays", () => {
  assert.deepEqual(simplified([[0, 1], [1.9999, 1], [2, 0.2], [3, 0.2]]), [[0, 1], [1.9999, 1], [2, 0.2], [3, 0.2]]);
});

test("one point is itself", () => assert.deepEqual(simplified([[0, 0.5]]), [[0, 0.5]]));

test("a curve is followed as closely as was asked", () => {
  const curve = line(121, (t) => Math.sin(t * Math.PI));
  const kept = simplified(curve);
  assert.ok(kept.length < 40, `${kept.length} points`);
  for (const [t, v] of curve) {
    const next = kept.findIndex(([time]) => time >= t);
    const [t1, v1] = kept[next];
    const [t0, v0] = kept[Math.max(0, next - 1)];
    const between = t1 > t0 ? v0 + ((v1 - v0) * (t - t0)) / (t1 - t0) : v1;
    assert.ok(Math.abs(between - v) <= 0.005 + 1e-12);
  }
});
