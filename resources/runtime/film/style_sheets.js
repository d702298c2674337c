// What the page's style sheets contain, looked through once per sheet.
muto.styleSheets = (() => {
  let seen = [];
  let changed = true;
  let animates = true;
  let compared;

  function* rulesOf(container) {
    for (const rule of container.cssRules) {
      yield rule;
      if (rule.styleSheet) yield* readableRules(rule.styleSheet);
      else if (rule.cssRules) yield* rulesOf(rule);
    }
  }

  /// Sheets of other origins keep their rules to themselves; `unreadable` stands for all of theirs.
  const unreadable = { unreadable: true };
  function* readableRules(sheet) {
    try {
      yield* rulesOf(sheet);
    } catch {
      yield unreadable;
    }
  }

  const sheets = () => [...document.styleSheets, ...document.adoptedStyleSheets];

  function isAnimating(rule) {
    if (rule === unreadable || rule instanceof CSSKeyframesRule) return true;
    const style = rule.style;
    return Boolean(style && (style.animationName || style.transitionProperty || style.transitionDuration));
  }

  function anyAnimates() {
    for (const sheet of sheets()) for (const rule of readableRules(sheet)) if (isAnimating(rule)) return true;
    return document.querySelector('[style*="animation"], [style*="transition"]') !== null;
  }

  /// Attributes whose values selectors ask for. Nothing, where there are rules that cannot be read.
  function comparedAttributes() {
    const names = new Set();
    for (const rule of sheets().flatMap((sheet) => [...readableRules(sheet)])) {
      if (rule === unreadable) return undefined;
      for (const [, name] of rule.selectorText?.matchAll(/\[([\w-]+)[~|^$*]?=/g) ?? []) names.add(name);
    }
    return names;
  }

  /// A selector that this browser cannot ask for matches nothing here.
  function matches(element, selector) {
    try {
      return selector !== undefined && element.matches(selector);
    } catch {
      return false;
    }
  }

  /// Whether they are others than at the last look.
  function haveChanged() {
    const now = sheets();
    if (!changed && now.length === seen.length && now.every((sheet, i) => sheet === seen[i])) return false;
    changed = false;
    seen = now;
    return true;
  }

  function lookAnew() {
    if (!haveChanged()) return;
    animates = anyAnimates();
    compared = undefined;
  }

  function noticeChanges(prototype, names) {
    for (const name of names) {
      const original = prototype[name];
      prototype[name] = function (...args) {
        changed = true;
        return original.apply(this, args);
      };
    }
  }

  return {
    watch() {
      noticeChanges(CSSStyleSheet.prototype, ["insertRule", "deleteRule", "replace", "replaceSync"]);
      // A transition that no sheet announced (a script set it inline) is caught one frame late, here.
      document.addEventListener("transitionrun", () => (animates = true), true);
    },
    /// Whether anything in the page's styles can start an animation or a transition.
    get canAnimate() {
      lookAnew();
      return animates;
    },
    /// Whether how something looks may depend on what this attribute of it says.
    compares(attribute) {
      lookAnew();
      compared ??= { names: comparedAttributes() };
      return compared.names?.has(attribute) ?? true;
    },
    /// What rules say of some properties of an element, in their order, under whatever conditions.
    declarations(element, names) {
      const rules = sheets().flatMap((sheet) => [...readableRules(sheet)]).filter(({ style }) => style && names.some((name) => style.getPropertyValue(name) !== ""));
      return rules.filter(({ selectorText }) => matches(element, selectorText)).flatMap(({ style }) => names.map((name) => `${name}: ${style.getPropertyValue(name)}`));
    },
    /// All of them.
    get text() {
      return sheets().flatMap((sheet) => [...readableRules(sheet)].map(({ cssText }) => cssText ?? "")).join("\n");
    },
    /// Rules that say which font something is set in.
    fontRules() {
      const rules = sheets().flatMap((sheet) => [...readableRules(sheet)]);
      return rules.filter((rule) => rule instanceof CSSStyleRule && (rule.style.fontFamily || rule.style.font));
    },
    /// Addresses of all images that rules of the page can ask for.
    imageUrls() {
      const urls = new Set();
      for (const sheet of sheets()) {
        for (const rule of readableRules(sheet)) {
          if (!rule.style || rule instanceof CSSFontFaceRule || !rule.cssText.includes("url(")) continue;
          const base = rule.parentStyleSheet?.href ?? document.baseURI;
          for (const [, url] of rule.cssText.matchAll(/url\("([^"]+)"\)/g)) {
            if (!url.startsWith("#")) urls.add(new URL(url, base).href);
          }
        }
      }
      return urls;
    },
  };
})();
