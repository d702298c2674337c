// node paint_i420.mjs MODULE FOLDER: paints every picture of FOLDER/jobs.json as a page would, into FOLDER/<name>.rgba.
// Fails where the module needs something from outside, grows, or takes a picture that it should refuse.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [file, folder] = process.argv.slice(2);
const module = new WebAssembly.Module(readFileSync(file));

function start() {
  const { exports } = new WebAssembly.Instance(module);
  exports._initialize();
  return exports;
}

function paint({ name, stored, target, siting, matrix }) {
  const painter = start();
  assert.equal(painter.prepare(...stored, ...target, siting), 1, name);
  const buffer = painter.memory.buffer;
  const i420 = readFileSync(join(folder, `${name}.i420`));
  const planes = new Uint8Array(buffer, painter.planes(), i420.length);
  new Int32Array(buffer, painter.matrix(), 12).set(matrix);
  planes.fill(99); // another picture before it leaves nothing behind
  painter.paint();
  planes.set(i420);
  painter.paint();
  assert.equal(painter.memory.buffer, buffer, `${name}: the memory grew`);
  writeFileSync(join(folder, `${name}.rgba`), new Uint8Array(buffer, painter.pixels(), target[0] * target[1] * 4));
}

assert.deepEqual(WebAssembly.Module.imports(module), []);
for (const shape of [[8193, 8, 8, 8], [8, 8, 8, 8193], [0, 8, 8, 8], [8, 8, 8, -1]])
  assert.equal(start().prepare(...shape, 0), 0, `${shape}`);
for (const job of JSON.parse(readFileSync(join(folder, "jobs.json"), "utf8"))) paint(job);
