import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const { createRandom } = load(["film/random.js"]);

function drawn(random, frame, count = 5) {
  random.restart(frame);
  return Array.from({ length: count }, random.next);
}

test("a frame always draws the same numbers", () => {
  const random = createRandom(1);
  const seventh = drawn(random, 7);
  drawn(random, 8, 100);
  assert.deepEqual(drawn(random, 7), seventh);
  assert.deepEqual(drawn(createRandom(1), 7), seventh);
});

test("frames and seeds draw different ones", () => {
  const random = createRandom(1);
  const firsts = new Set(Array.from({ length: 1000 }, (_, frame) => drawn(random, frame, 1)[0]));
  assert.equal(firsts.size, 1000);
  assert.notDeepEqual(drawn(createRandom(2), 7), drawn(random, 7));
});

test("they fill the unit interval evenly", () => {
  const random = createRandom(0);
  const buckets = new Array(10).fill(0);
  for (let frame = 0; frame < 10000; ++frame) ++buckets[Math.floor(drawn(random, frame, 1)[0] * 10)];
  for (const count of buckets) assert.ok(count > 850 && count < 1150, String(buckets));
});
