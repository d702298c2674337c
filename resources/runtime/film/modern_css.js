// Newer CSS than this engine has. What is here only looks for it, cheaply; at the first find it fetches the layer that
// does the work (resources/runtime/modern_css). A page without such CSS, or an engine without such lacks, never does.
muto.modernCss = (() => {
  const { open, send } = XMLHttpRequest.prototype;
  const { replaceSync, replace, insertRule } = CSSStyleSheet.prototype;
  const { isNeeded, isIn, isInScript, lacking } = muto.newerCss;
  let seen = new WeakMap();
  const ours = new WeakSet();
  const stands = new Map();
  const origins = new WeakMap();
  const texts = new Map();
  let layer;
  let failure;

  /// A file of the project, at once: what follows in the page may already ask for its styles. Nothing if there is none.
  function readText(url) {
    if (!texts.has(url)) {
      const request = new XMLHttpRequest();
      open.call(request, "GET", url, false);
      try {
        send.call(request);
        texts.set(url, request.responseText);
      } catch {
        texts.set(url, undefined);
      }
    }
    return texts.get(url);
  }

  const isOfProject = (url) => url.startsWith("muto:");
  const fileOf = (url) =>
    decodeURIComponent(
      String(url)
        .replace(/^muto:\/\/[^/]+\//, "")
        .split(/[?#]/)[0],
    );

  /// Whether a sheet, or one that it imports, has anything that the engine lacks.
  function mentions(text, base, depth = 0) {
    if (isIn(text)) return true;
    if (depth > 8 || !text.includes("@import")) return false;
    return [...text.matchAll(/@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g)].some(([, url]) => {
      const href = new URL(url, base).href;
      return isOfProject(href) && mentions(readText(href) ?? "", href, depth + 1);
    });
  }

  /// Line of `text` in the page as its author wrote it; 0 if it is not found there.
  function lineOf(text) {
    const source = readText(document.URL.split("#")[0]) ?? "";
    const at = source.replaceAll("\r\n", "\n").indexOf(text);
    return at < 0 ? 0 : source.replaceAll("\r\n", "\n").slice(0, at).split("\n").length;
  }

  const placeOf = (element, text) => ({ file: fileOf(document.URL), line: lineOf(text) });

  /// With the layer, everything that is there already is looked at again: what was plain by itself may use what is not.
  function fetchLayer() {
    if (layer) return layer;
    const url = new URL("/@muto/modern_css.js", document.URL).href;
    const create = new Function("host", `${readText(url)}\nreturn mutoModernCss.createLayer(host);`);
    layer = create({ newer: lacking, readText, mentions, fileOf, placeOf });
    seen = new WeakMap();
    takeUpAll();
    return layer;
  }

  /// Whether the layer is there to take something up. If it comes only now, it has done so already.
  function hasLayer(isNeeded) {
    if (layer) return true;
    if (isNeeded()) fetchLayer();
    return false;
  }

  /// What goes wrong in the layer must not stop the film, nor go unnoticed.
  const guarded =
    (action) =>
    (...args) => {
      try {
        return action(...args);
      } catch (error) {
        failure ??= { code: "modern_css_failed", message: `Newer CSS of the page could not be dealt with: ${error.message}` };
        muto.native.debug(error.stack);
        return undefined;
      }
    };

  function originOf(style) {
    const origin = origins.get(style) ?? { file: fileOf(document.URL), firstLine: lineOf(style.textContent) };
    return { ...origin, base: document.baseURI };
  }

  function takeUpStyle(style) {
    const text = style.textContent;
    if (ours.has(style) || seen.get(style) === text) return;
    seen.set(style, text);
    if (!hasLayer(() => mentions(text, document.baseURI))) return;
    layer.addSheet(style, text, originOf(style), (spelled) => {
      seen.set(style, spelled);
      style.textContent = spelled;
    });
  }

  /// The spelled sheet stands right behind its link, which goes on loading but counts for nothing.
  function standIn(link) {
    if (!stands.has(link)) {
      const style = document.createElement("style");
      if (link.media) style.media = link.media;
      ours.add(style);
      stands.set(link, style);
      link.after(style);
      link.media = "not all";
    }
    return stands.get(link);
  }

  function takeUpLink(link) {
    const isSheet = link.relList.contains("stylesheet") && !link.relList.contains("alternate") && !link.disabled;
    if (!isSheet || !isOfProject(link.href) || seen.get(link) === link.href) return;
    seen.set(link, link.href);
    const text = readText(link.href);
    if (text === undefined || !hasLayer(() => mentions(text, link.href))) return;
    const place = { file: fileOf(link.href), firstLine: 1, base: link.href, isMoved: true };
    layer.addSheet(link, text, place, (spelled) => (standIn(link).textContent = spelled));
  }

  function takeUpScript(script) {
    if (seen.has(script)) return;
    seen.set(script, true);
    hasLayer(() => !script.src && isInScript(script.textContent));
  }

  function takeUpInline(element) {
    const text = element.getAttribute("style");
    if (seen.has(element) || !text) return;
    seen.set(element, true);
    if (hasLayer(() => isIn(text))) layer.takeUpInline(element, text);
  }

  function takeUpAll() {
    for (const element of document.querySelectorAll("style, link, script, [style]")) {
      if (element instanceof HTMLStyleElement) takeUpStyle(element);
      else if (element instanceof HTMLLinkElement) takeUpLink(element);
      else if (element instanceof HTMLScriptElement) takeUpScript(element);
      else takeUpInline(element);
    }
  }

  function forget(node) {
    stands.get(node)?.remove();
    stands.delete(node);
    layer?.removeSheet(node);
  }

  /// New text alone is of no interest, but in a <style>.
  function matters({ target, addedNodes, removedNodes }) {
    const hasElement = (nodes) => [...nodes].some((node) => node.nodeType === Node.ELEMENT_NODE);
    return target instanceof HTMLStyleElement || hasElement(addedNodes) || hasElement(removedNodes);
  }

  function look(records) {
    if (!records.some(matters)) return;
    for (const { removedNodes } of records)
      for (const node of removedNodes) if (!node.isConnected && (stands.has(node) || layer?.hasSheet(node))) forget(node);
    takeUpAll();
    if (layer && !muto.isReady) layer.refresh();
  }

  /// A sheet made by script. The engine gets its text first, as it is; then, if need be, as it understands it.
  function takeUpMade(sheet, text) {
    if (!layer && !mentions(text, document.baseURI)) return;
    const place = { file: fileOf(document.URL), firstLine: lineOf(text), base: document.baseURI };
    fetchLayer().addSheet(sheet, text, place, (spelled) => replaceSync.call(sheet, spelled));
  }

  function rulesOf(text) {
    const sheet = new CSSStyleSheet();
    replaceSync.call(sheet, text);
    return [...sheet.cssRules].map((rule) => rule.cssText);
  }

  /// A rule may have to become several, or none that the engine would have taken.
  function insertModern(sheet, text, index) {
    let rules = [sheet.cssRules[insertRule.call(sheet, "muto-none {}", index)]];
    const place = { file: fileOf(document.URL), firstLine: lineOf(text), base: document.baseURI };
    const write = (spelled) => {
      const at = [...sheet.cssRules].indexOf(rules[0]);
      if (at < 0) return;
      rules.forEach(() => sheet.deleteRule(at));
      const texts = rulesOf(spelled);
      texts.forEach((rule, i) => insertRule.call(sheet, rule, at + i));
      rules = [...sheet.cssRules].slice(at, at + texts.length);
    };
    fetchLayer().addSheet({}, text, { ...place, mustWrite: true }, write);
    return index;
  }

  function watchSheets() {
    CSSStyleSheet.prototype.replaceSync = function (text) {
      replaceSync.call(this, text);
      guarded(takeUpMade)(this, String(text));
    };
    CSSStyleSheet.prototype.replace = function (text) {
      return replace.call(this, text).then((sheet) => (guarded(takeUpMade)(this, String(text)), sheet));
    };
    CSSStyleSheet.prototype.insertRule = function (text, index = 0) {
      return isIn(text) ? insertModern(this, String(text), index) : insertRule.call(this, text, index);
    };
  }

  function refresh() {
    layer?.refresh();
    layer?.refreshLines();
    return layer !== undefined;
  }

  return {
    install() {
      if (!isNeeded) return;
      watchSheets();
      new MutationObserver(guarded(look)).observe(document, { childList: true, subtree: true, characterData: true });
    },
    /// For who takes a sheet apart (scoping it, say) before it gets into the page: its text without nesting and ranges,
    /// which a parser of this engine would lose. `firstLine` is where it begins in `file`. What the engine cannot do is
    /// reported; a <style> that is made from the result says so to `setOrigin`.
    rewrite(text, file, firstLine = 1) {
      if (!isNeeded || !(layer || mentions(text, document.baseURI))) return text;
      return guarded(() => fetchLayer().flatten(text, { file, firstLine }))() ?? text;
    },
    /// Where the text of a <style> that a script is going to put into the page comes from: {file, firstLine, isReported}.
    setOrigin: (style, { file, firstLine = 1, isReported = false }) => origins.set(style, { file, firstLine, isReported }),
    /// Whether a sheet that it has spelled anew counts in the place of that of a link.
    standsFor: (link) => stands.has(link),
    /// Whether the layer had to be fetched.
    get isActive() {
      return layer !== undefined;
    },
    /// After everything else of a frame has been placed. Returns whether it may have changed anything.
    refresh: guarded(refresh),
    warnings: () => [...(layer?.warnings() ?? []), ...(failure ? [failure] : [])],
  };
})();
