// Loads scripts of the runtime as the page would, with nothing but a `muto` object around them.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const root = new URL("../../resources/runtime/", import.meta.url);

export function load(files, globals = {}) {
  const context = vm.createContext({ muto: {}, ...globals });
  for (const file of files) vm.runInContext(readFileSync(new URL(file, root), "utf8"), context, { filename: file });
  return context.muto;
}

/// What crosses from the other realm, as plain values of this one.
export const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
