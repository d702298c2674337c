import assert from "node:assert/strict";
import test from "node:test";
import { load, plain } from "./load.mjs";

const { projection } = load(["film/edit/projection.js"]);
const round = (value) => JSON.parse(JSON.stringify(value), (_, number) => (typeof number === "number" ? Math.round(number * 1e6) / 1e6 + 0 : number));
const size = [100, 50];
const step = (more) => ({ offset: [0, 0], flattens: true, transform: undefined, origin: [0, 0], ...more });
const turnedAbout = (axis, degrees) => projection.about(projection.turned(axis, degrees), [50, 25]);

test("computed transforms are sixteen numbers", () => {
  assert.deepEqual(plain(projection.fromCss("none")), plain(projection.identity));
  assert.deepEqual(plain(projection.fromCss("matrix(1, 2, 3, 4, 5, 6)")), [1, 2, 0, 0, 3, 4, 0, 0, 0, 0, 1, 0, 5, 6, 0, 1]);
  const deep = Array.from({ length: 16 }, (_, i) => i);
  assert.deepEqual(plain(projection.fromCss(`matrix3d(${deep.join(", ")})`)), deep);
});

test("only what leaves the plane is not flat", () => {
  assert.ok(projection.isFlat(projection.product(projection.moved(3, 4), projection.turned([0, 0, 1], 30))));
  assert.ok(projection.isFlat(projection.scaled(2, 3)));
  for (const matrix of [projection.turned([0, 1, 0], 30), projection.moved(0, 0, 5), projection.perspective(500, [0, 0])]) assert.ok(!projection.isFlat(matrix));
});

test("boxes begin where their steps say, outwards", () => {
  const scaled = step({ offset: [10, 20], transform: projection.scaled(2, 2) });
  const around = projection.around([scaled, step({ offset: [5, 0] })]);
  assert.deepEqual(round(projection.quad(around, size)), [[25, 40], [225, 40], [225, 140], [25, 140]]);
});

test("what is nearer is larger, opposite to the eye", () => {
  const around = projection.around([step({ perspective: 400, eye: [50, 25] })]);
  const near = projection.product(around, projection.moved(0, 0, 200));
  assert.deepEqual(round(projection.quad(near, size)), [[-0, -25], [200, -25], [200, 75], [-0, 75]].map(([x, y]) => [x - 50 + 0, y]));
});

test("a turned box is shorter, and flat boxes lose its depth", () => {
  const turned = turnedAbout([0, 1, 0], 60);
  assert.deepEqual(round(projection.quad(turned, size)), [[25, 0], [75, 0], [75, 50], [25, 50]]);
  const again = step({ transform: projection.turned([0, 1, 0], -60), origin: [50, 25] });
  const kept = projection.product(projection.around([{ ...again, flattens: false }]), turned);
  assert.deepEqual(round(projection.quad(kept, size)), [[0, 0], [100, 0], [100, 50], [0, 50]]);
  const lost = projection.product(projection.around([again]), turned);
  assert.deepEqual(round(projection.quad(lost, size)), [[37.5, 0], [62.5, 0], [62.5, 50], [37.5, 50]]);
});

test("what reaches behind the viewer has no corners", () => {
  const around = projection.around([step({ perspective: 100, eye: [50, 25] })]);
  assert.equal(projection.quad(projection.product(around, projection.moved(0, 0, 150)), size), undefined);
});

test("a box settles where it was measured, or nowhere", () => {
  const own = turnedAbout([0, 1, 0], 40);
  const around = projection.around([step({ perspective: 300, eye: [160, 90] })]);
  const measured = [];
  const corners = projection.quad(projection.product(projection.product(around, projection.moved(37.25, 12.5)), own), size);
  for (const pick of [Math.min, Math.max]) for (const axis of [0, 1]) measured.push(pick(...corners.map((corner) => corner[axis])));
  const settled = projection.settled({ around, own, size, measured });
  assert.deepEqual(round(projection.quad(projection.product(settled, own), size)), round(corners));
  const wider = [measured[0], measured[1], measured[2] + 5, measured[3]];
  assert.equal(projection.settled({ around, own, size, measured: wider }), undefined);
});
