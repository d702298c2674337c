// The style sheets of the page, each with its author's text, and as it is spelled for this engine.
import postcss from "postcss";
import { noteFacts, noWork, read, spell } from "./sheet_text.js";

const elsewhere = /^(?:[a-z][a-z\d+.-]*:|#|\/\/)/i;

/// url() of a sheet that is going to stand elsewhere.
function makeAbsolute(root, base) {
  const absolute = (text) =>
    text.replace(/url\(\s*(["']?)([^"')]+)\1\s*\)/gi, (whole, quote, url) =>
      elsewhere.test(url) ? whole : `url("${new URL(url, base).href}")`,
    );
  root.walkDecls((declaration) => {
    if (/url\(/i.test(declaration.value)) declaration.value = absolute(declaration.value);
  });
}

export function createSheets({ facts, page, speller, report, readText, mentions, fileOf }) {
  const records = new Map();
  let work = noWork();

  function parse(text, { file, firstLine = 1 }) {
    const root = read(text, page.lacks);
    root.walk((node) => void (node.source?.input && Object.assign(node.source.input, { file, firstLine })));
    return root;
  }

  /// `@import` of a sheet that needs us becomes its text.
  function inlineImports(root, base, depth = 0) {
    root.walkAtRules("import", (rule) => {
      const [, url, conditions] = /^(?:url\(\s*)?["']?([^"')\s]+)["']?\s*\)?\s*(.*)$/s.exec(rule.params) ?? [];
      const href = url && new URL(url, base).href;
      const text = href && depth < 8 ? readText(href) : undefined;
      if (text === undefined || !mentions(text, href)) return;
      const imported = parse(text, { file: fileOf(href) });
      inlineImports(imported, href, depth + 1);
      makeAbsolute(imported, href);
      rule.replaceWith(wrapped(imported.nodes, conditions));
      root.isRewritten = true;
    });
  }

  function wrapped(nodes, conditions) {
    const [, layer, supports, media] =
      /^(?:layer(?:\(([^)]*)\))?)?\s*(?:supports\((.*?)\)(?=\s|$))?\s*(.*)$/s.exec(conditions) ?? [];
    const into = (name, params, inside) => postcss.atRule({ name, params }).append(inside);
    let result = nodes;
    if (media) result = into("media", media, result);
    if (supports) result = into("supports", `(${supports})`, result);
    return /^layer/.test(conditions) ? into("layer", layer ?? "", result) : result;
  }

  function gatherWork() {
    work = noWork();
    for (const record of records.values()) for (const kind of Object.keys(work)) work[kind].push(...(record.work?.[kind] ?? []));
  }

  function emit(record) {
    const { text, work: ownWork } = spell(record.root, page, facts);
    record.work = ownWork;
    if (text === record.emitted) return;
    record.emitted = text;
    record.write(text);
  }

  function emitAll() {
    records.forEach(emit);
    gatherWork();
  }

  /// A sheet whose text is not CSS is left to the engine, as it is.
  function parsed(text, { base, isMoved, ...place }) {
    try {
      const root = parse(text, place);
      inlineImports(root, base);
      if (isMoved) makeAbsolute(root, base);
      return root;
    } catch {
      return undefined;
    }
  }

  /// Takes a sheet up, or its new text. `write(text)` puts the spelled text into the page; `place`: {file, firstLine, base,
  /// isMoved: what is written stands at another address, mustWrite: even if it is as it was, isReported}.
  function add(owner, text, place, write) {
    const root = parsed(text, place);
    if (!root) return;
    const before = facts.version;
    noteFacts(root, facts, speller);
    if (!place.isReported) report.inspect(root);
    const isAsItWas = !place.mustWrite && !root.isRewritten;
    const record = { root, write, emitted: isAsItWas ? root.toString() : undefined, work: noWork() };
    records.set(owner, record);
    if (facts.version !== before) return emitAll();
    emit(record);
    gatherWork();
  }

  /// `text` without what a parser of this engine would lose.
  function flatten(text, place) {
    const root = parse(text, place);
    report.inspect(root);
    return root.isRewritten ? root.toString() : text;
  }

  return {
    add,
    flatten,
    emitAll,
    remove: (owner) => records.delete(owner) && gatherWork(),
    has: (owner) => records.has(owner),
    work: () => work,
  };
}
