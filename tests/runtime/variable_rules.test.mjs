import assert from "node:assert/strict";
import test from "node:test";
import { load, plain } from "./load.mjs";

const { variableRules } = load(["film/variable_rules.js"]);
const codes = (problems) => plain(problems.map(({ code }) => code));
const invalid = "invalid_composition_variables_declaration";

for (const [name, json, ids, expected] of [
  ["good", '[{"id":"a","type":"string","default":"x"},{"id":"b","type":"enum","options":[{"value":"l"}]}]', ["a", "b"], []],
  ["no JSON", "[{", [], [invalid]],
  ["no array", '{"id":"a"}', [], [invalid]],
  ["no id", '[{"type":"string"}]', [], [invalid]],
  ["no object", '["a", null]', [], [invalid, invalid]],
  ["unknown type", '[{"id":"a","type":"colour"}]', ["a"], [invalid]],
  ["enum without options", '[{"id":"a","type":"enum"}]', ["a"], [invalid]],
  ["twice", '[{"id":"a","default":1},{"id":"a","default":2}]', ["a"], [invalid]],
]) {
  test(`declarations: ${name}`, () => {
    const { declarations, problems } = variableRules.parse(json, "x.html");
    assert.deepEqual(plain(declarations.map(({ id }) => id)), ids);
    assert.deepEqual(codes(problems), expected);
  });
}

const declared = variableRules.parse(
  JSON.stringify([
    { id: "s", type: "string" }, { id: "n", type: "number" }, { id: "c", type: "color" }, { id: "b", type: "boolean" },
    { id: "e", type: "enum", options: [{ value: "left" }, { value: "right" }] }, { id: "f", type: "font" }, { id: "i", type: "image" },
  ]), "").declarations;

for (const [values, expected] of [
  [{ s: "x", n: 1, c: "red", b: false, e: "left", f: "Inter", i: "a.png" }, []],
  [{ f: { name: "Inter", source: "x" }, i: { url: "a.png" } }, []],
  [{ s: 1 }, ["variable_type_mismatch"]],
  [{ n: "1" }, ["variable_type_mismatch"]],
  [{ b: "true" }, ["variable_type_mismatch"]],
  [{ i: { src: "a.png" } }, ["variable_type_mismatch"]],
  [{ e: "up" }, ["runtime_unknown_enum_value"]],
  [{ other: 1 }, ["undeclared_variable"]],
]) {
  test(`values ${JSON.stringify(values)}`, () => assert.deepEqual(codes(variableRules.validate(values, declared, "")), expected));
}

for (const [json, values, expected] of [
  ['{"a":1}', { a: 1 }, []], [null, {}, []], ["", {}, []], ["[1]", {}, ["invalid_variable_values_json"]], ["{a}", {}, ["invalid_variable_values_json"]],
]) {
  test(`instance values ${json}`, () => {
    const parsed = variableRules.parseValues(json, "");
    assert.deepEqual(plain(parsed.values), values);
    assert.deepEqual(codes(parsed.problems), expected);
  });
}

for (const [value, expected] of [
  ["red", "red"], [1.5, "1.5"], [true, "true"], ["a;b{c}<d>\r\n", "abcd"], [{ name: "Inter", source: "x" }, "Inter"],
  [{ url: "x" }, undefined], [null, undefined], [[1], undefined],
]) {
  test(`custom property of ${JSON.stringify(value)}`, () => assert.equal(variableRules.cssText(value), expected));
}

for (const [value, expected] of [
  ["a.png", "a.png"], ["https://a.b/c.png", "https://a.b/c.png"], ["data:image/png;base64,AA", "data:image/png;base64,AA"],
  ["blob:x", "blob:x"], ["data:text/html,x", undefined], ["javascript:1", undefined], [" \tjavascript:1", undefined],
  ["file:///etc/passwd", undefined], [{ url: "/a.png" }, "/a.png"], [3, undefined], ["", undefined],
]) {
  test(`address ${JSON.stringify(value)}`, () => assert.equal(variableRules.urlOf(value), expected));
}

test("slug", () => assert.equal(variableRules.slug("Brand Colour 2!"), "brand-colour-2"));

for (const [name, before, after, alike] of [
  ["another default", '[{"id":"a","type":"string","default":"x"}]', '[ {"type":"string","id":"a","default":"y"} ]', false],
  ["another default, same order", '[{"id":"a","type":"string","default":"x"}]', '[ {"id":"a","type":"string","default":"y"} ]', true],
  ["a default more", '[{"id":"a"}]', '[{"id":"a","default":"y"}]', false],
  ["another label", '[{"id":"a","label":"A","default":"x"}]', '[{"id":"a","label":"B","default":"x"}]', false],
  ["one more", "[]", '[{"id":"a","default":"x"}]', false],
  ["no JSON", "[", "[", false],
]) test(`declarations that differ in defaults: ${name}`, () => assert.equal(variableRules.differInDefaults(before, after), alike));
