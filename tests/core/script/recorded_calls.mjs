// Runs scripts against a timeline that only writes down what it is asked for: reads a JSON list of scripts from standard
// input, writes a JSON list of what each asked for. Targets are told as selectors of single elements.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const parts = (word) => [`${word} .head`, `${word} .tail`];
const words = ["#w0", "#w1", "#w2"];

function resolved(selector) {
  if (selector === ".word") return words;
  const [word, part] = selector.split(" ");
  if (part === ".part") return parts(word);
  return [selector];
}

class PageElement {
  constructor(selector) { this.selector = selector; }
  querySelectorAll(selector) { return all(`${this.selector} ${selector}`); }
  querySelector(selector) { return all(`${this.selector} ${selector}`)[0]; }
}

const all = (selector) => resolved(selector).map((each) => new PageElement(each));

function targetsOf(target) {
  if (Array.isArray(target)) return target.flatMap(targetsOf);
  return target instanceof PageElement ? [target.selector] : resolved(target);
}

const isTween = (method) => ["to", "from", "fromTo", "set"].includes(method);
const tidied = (key, value) => (typeof value === "number" ? Number(value.toPrecision(9)) : value);

function recorder(calls, owner) {
  return new Proxy({}, {
    get: (_, method) => (...given) => {
      if (method === "timeline") return recorder(calls, "tl");
      const told = isTween(method) ? [targetsOf(given[0]), ...given.slice(1)] : given;
      calls.push(JSON.stringify([owner, method, told], tidied));
      return recorder(calls, owner);
    },
  });
}

function recorded(script) {
  const calls = [];
  const gsap = recorder(calls, "gsap");
  const page = { querySelector: (selector) => all(selector)[0], querySelectorAll: all };
  const toArray = (target) => (typeof target === "string" ? all(target) : [...target]);
  const withUtils = new Proxy(gsap, { get: (it, key) => (key === "utils" ? { toArray } : gsap[key]) });
  vm.runInNewContext(script, { gsap: withUtils, document: page, window: {} });
  return calls;
}

console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(recorded)));
