import assert from "node:assert/strict";
import test from "node:test";
import { load, plain } from "./load.mjs";

const { gradingPayload } = load(["film/grading/payload.js"]);
const values = { warmth: 0.3, look: "mono-clean", lut: "looks/a.cube", file: { url: "b.cube" }, "dash-ed": 1 };
const lookUp = (id) => values[id];

for (const [payload, lines, lut] of [
  [{}, [], undefined],
  [{ preset: "neutral", intensity: 0.5 }, ["preset=neutral", "intensity=0.5"], undefined],
  [{ adjust: { exposure: 0.1, tint: null } }, ["adjust.exposure=0.1", "adjust.tint=null"], undefined],
  [{ curves: { red: [[0, 0.1], [1, 1]] } }, ["curves.red.0.0=0", "curves.red.0.1=0.1", "curves.red.1.0=1", "curves.red.1.1=1"], undefined],
  [{ adjust: { temperature: "$warmth", tint: "${dash-ed}" } }, ["adjust.temperature=0.3", "adjust.tint=1"], undefined],
  [{ preset: "var(--look)" }, ["preset=mono-clean"], undefined],
  [{ preset: "$nobody" }, ["preset=$nobody"], undefined],
  [{ preset: "a\nintensity=0" }, ["preset=a intensity=0"], undefined],
  [{ lut: " a.cube " }, ["lut= a.cube "], "a.cube"],
  [{ lut: { src: "$lut", intensity: 0.5 } }, ["lut.src=looks/a.cube", "lut.intensity=0.5"], "looks/a.cube"],
  [{ lut: { src: "$file" } }, ["lut.src.url=b.cube"], "b.cube"],
  [{ lut: null }, ["lut=null"], undefined],
  [{ lut: { src: "" } }, ["lut.src="], undefined],
]) {
  test(`lines of ${JSON.stringify(payload)}`, () => {
    assert.deepEqual(plain(gradingPayload.linesOf(payload, lookUp)), lines);
    assert.equal(gradingPayload.lutOf(payload, lookUp), lut);
  });
}

for (const text of ["", "{", "warm-daylight", "[1]", "null", "3", '"x"'])
  test(`no payload: ${text}`, () => assert.ok(gradingPayload.parse(text).flaw));
test("nested without end", () => {
  const { payload } = gradingPayload.parse(`{"a":${"[".repeat(5000)}1${"]".repeat(5000)},"b":1}`);
  assert.deepEqual(plain(gradingPayload.linesOf(payload, lookUp)), ["b=1"]);
});
test("a payload", () => assert.deepEqual(plain(gradingPayload.parse('{"a":1}')), { payload: { a: 1 } }));
