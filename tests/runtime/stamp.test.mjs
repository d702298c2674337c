import assert from "node:assert/strict";
import test from "node:test";
import { load, plain } from "./load.mjs";

const { stamp } = load(["stage/stamp.js"]);

const word = (bits) => bits.reduce((value, bit, i) => value + bit * 2 ** i, 0);

for (const [frame, nonce, check] of [
  [0, 0, 0x5a5a],
  [1, 2, (31 + 14 + 0x5a5a) & 0xffff],
  [0xfffffffe, 0xffff, (0xfffe * 31 + 0xffff * 17 + 0xffff * 7 + 0x5a5a) & 0xffff],
  [0x12345678, 0xabcd, (0x5678 * 31 + 0x1234 * 17 + 0xabcd * 7 + 0x5a5a) & 0xffff],
]) {
  test(`bits of frame ${frame}, nonce ${nonce}`, () => {
    const bits = plain(stamp.bits(frame, nonce));
    assert.equal(bits.length, 64);
    assert.equal(word(bits.slice(0, 32)), frame);
    assert.equal(word(bits.slice(32, 48)), nonce);
    assert.equal(word(bits.slice(48)), check);
  });
}

test("runs of white cells become one rectangle each", () => {
  assert.equal(stamp.pathOf([0, 1, 1, 0, 1]), "M8 0H24V2H8ZM32 0H40V2H32Z");
  assert.equal(stamp.pathOf([0, 0]), "");
});
