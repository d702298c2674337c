// Styles of single elements: the `style` attribute, and what scripts write through `element.style`.
import postcss from "postcss";
import { isModern } from "./values.js";
import { isComposed, partNames } from "./individual_transforms.js";

const hyphenated = (name) =>
  name.replace(/^(webkit|moz|ms)(?=[A-Z])/, "-$1").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export function createInlineStyles({ facts, page, speller, report, onFacts, placeOf, mentions }) {
  const values = new Map();
  const wraps = new Set();
  const authored = new WeakMap();
  const known = new WeakSet();
  const proxies = new WeakMap();
  const natives = new Map();

  const styleOf = (element) => natives.get(element instanceof HTMLElement ? HTMLElement : SVGElement).get.call(element);

  function bindingFor(element, prop, value) {
    if (!values.has(element)) values.set(element, new Map());
    const id = `own-${prop.replace(/^-+/, "")}`;
    values.get(element).set(prop, { id, prop, value, element, pseudo: "", place: placeOf(element, value) });
    return `--muto-${id}`;
  }

  function note(prop, value) {
    const before = facts.version;
    if (prop.startsWith("--")) facts.noteCustom(prop, value);
    else if (speller.usesIndividual(prop)) facts.noteIndividualTransform(prop, value);
    if (facts.version !== before) onFacts();
  }

  /// GSAP has already taken the three into the matrix it writes.
  const isMergedByGsap = (element, prop) => prop === "transform" && element._gsap !== undefined;

  /// Writes a declaration as this engine understands it. Returns whether that was necessary.
  function write(element, prop, value, priority) {
    if (isMergedByGsap(element, prop)) return false;
    values.get(element)?.delete(prop);
    note(prop, value);
    const spelled = speller.spell(prop, value, (name, open) => bindingFor(element, name, open));
    if (!spelled) return false;
    const style = styleOf(element);
    if (speller.usesIndividual(prop)) keepTransform(style);
    for (const one of spelled) {
      style.setProperty(one.prop, one.value, priority);
      if (one.prop === "--muto-wrap" && one.value === "balance") wraps.add(element);
    }
    if (!authored.has(element)) authored.set(element, new Map());
    authored.get(element).set(prop, value);
    return true;
  }

  function keepTransform(style) {
    const before = style.transform;
    if (before && before !== "none" && !isComposed(before)) style.setProperty("--muto-transform", before);
  }

  const isSpelled = (prop, value) => prop.startsWith("--muto-") || value.includes("var(--muto-");

  /// What the attribute says, as far as the engine has dropped it.
  function takeUp(element, text) {
    known.add(element);
    let root;
    try {
      root = postcss.parse(`a{${text}}`);
    } catch {
      return;
    }
    root.walkDecls(({ prop, value, important }) => {
      if (isSpelled(prop, value)) return;
      report.declaration(prop, value, placeOf(element, value));
      write(element, prop.toLowerCase(), value, important ? "important" : "");
    });
  }

  function respellOne(element) {
    const style = styleOf(element);
    for (const prop of [...style]) {
      const value = style.getPropertyValue(prop);
      if (!prop.startsWith("--") && !isSpelled(prop, value)) write(element, prop, value, style.getPropertyPriority(prop));
    }
  }

  /// The page uses something new: what stood for itself until now may have to be spelled.
  function respell() {
    for (const element of document.querySelectorAll("[style]")) {
      if (known.has(element)) respellOne(element);
      else takeUp(element, element.getAttribute("style"));
    }
  }

  const isOurs = (prop, value) =>
    typeof value === "string" &&
    value !== "" &&
    (speller.isTreated(prop) ||
      isModern(value) ||
      (prop === "transform" && facts.hasIndividualTransforms) ||
      (facts.tainted.size > 0 && value.includes("var(")));

  function clear(element, prop) {
    values.get(element)?.delete(prop);
    authored.get(element)?.delete(prop);
    if (speller.usesIndividual(prop)) partNames(prop).forEach((name) => styleOf(element).removeProperty(name));
  }

  function assign(element, prop, value, priority) {
    if (isOurs(prop, value)) {
      report.declaration(prop, value, placeOf(element, value));
      return write(element, prop, value, priority);
    }
    if (authored.get(element)?.has(prop)) clear(element, prop);
    return false;
  }

  function methods(element, style) {
    return {
      setProperty: (prop, value, priority = "") =>
        void (assign(element, prop, value, priority) || style.setProperty(prop, value, priority)),
      removeProperty: (prop) => (clear(element, prop), style.removeProperty(prop)),
    };
  }

  function proxyOf(element, style) {
    if (proxies.has(style)) return proxies.get(style);
    const own = methods(element, style);
    const bound = new Map();
    const proxy = new Proxy(style, {
      get(target, name) {
        if (Object.hasOwn(own, name)) return own[name];
        const value = target[name];
        if (typeof value !== "function")
          return value ?? (typeof name === "string" ? authored.get(element)?.get(hyphenated(name)) : undefined);
        if (!bound.has(name)) bound.set(name, value.bind(target));
        return bound.get(name);
      },
      set(target, name, value) {
        if (name === "cssText") {
          target.cssText = value;
          takeUp(element, String(value));
        } else if (!assign(element, hyphenated(String(name)), value, "")) target[name] = value;
        return true;
      },
    });
    proxies.set(style, proxy);
    return proxy;
  }

  const isWorthALook = (text) => mentions(text, "") || (facts.version > 0 && /var\(|transform/.test(text));

  function install() {
    for (const kind of [HTMLElement, SVGElement]) {
      const native = Object.getOwnPropertyDescriptor(kind.prototype, "style");
      natives.set(kind, native);
      Object.defineProperty(kind.prototype, "style", {
        ...native,
        get() {
          return proxyOf(this, native.get.call(this));
        },
        set(text) {
          this.setAttribute("style", text);
        },
      });
    }
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = function (name, value) {
      setAttribute.call(this, name, value);
      if (String(name).toLowerCase() === "style" && isWorthALook(String(value))) takeUp(this, String(value));
    };
  }

  function* work() {
    for (const [element, bindings] of values) {
      if (!element.isConnected) continue;
      yield* bindings.values();
    }
  }

  return {
    install,
    styleOf,
    takeUpNew: (element, text) => !known.has(element) && isWorthALook(text) && takeUp(element, text),
    respell,
    work: () => [...work()],
    wraps: () => [...wraps].filter((element) => element.isConnected),
  };
}
