// The layer as the runtime knows it: what it takes up, and what it does each frame.
import { installAnimate } from "./animate.js";
import { createBalance, registerBalance } from "./balance.js";
import { createQueries, registerContainers } from "./containers.js";
import { createFacts } from "./facts.js";
import { createHas } from "./has.js";
import { register as registerTransforms } from "./individual_transforms.js";
import { createInlineStyles } from "./inline_styles.js";
import { createReport } from "./report.js";
import { createSpeller } from "./declarations.js";
import { createSheets } from "./sheets.js";
import { createValues } from "./values_at_work.js";

/// What the engine lacks, by asking it.
function findLacks(supports) {
  return {
    nesting: !CSS.supports("selector(&)"),
    mediaRanges: window.matchMedia("(width >= 0px)").media === "not all",
    has: !CSS.supports("selector(:has(a))"),
    containers: !supports("container-type", "size"),
    individualTransforms: !supports("translate", "1px"),
    balance: !supports("text-wrap", "balance"),
  };
}

/// Names for what we add to the page: the same thing always has the same one.
function createIds() {
  const ids = new Map();
  return (...parts) => {
    const key = parts.join("\u0000");
    if (!ids.has(key)) ids.set(key, String(ids.size + 1));
    return ids.get(key);
  };
}

/// `host`: {newer, readText(url), mentions(text, base), fileOf(url), placeOf(element, text)} of the runtime.
export function createLayer(host) {
  const supports = CSS.supports.bind(CSS);
  const lacks = findLacks(supports);
  const facts = createFacts();
  const speller = createSpeller(supports, facts);
  const report = createReport({ newer: host.newer, speller, lacks, supports });
  const idOf = createIds();
  const page = {
    speller,
    lacks,
    idOf: (prop, ...rest) => idOf(prop === "color" ? prop : /^[@:-]/.test(prop) ? prop : "", ...rest),
    unsupported: report.unsupported,
    placeOf: report.placeOf,
    /// Whether a declaration has its effect, by the engine or by us.
    supports: (prop, value) => supports(prop, value) || (speller.spell(prop, value, () => "--muto-none")?.length ?? 0) > 0,
  };
  const onFacts = () => {
    sheets.emitAll();
    inline.respell();
  };
  const sheets = createSheets({ facts, page, speller, report, ...host });
  const inline = createInlineStyles({ facts, page, speller, report, onFacts, placeOf: host.placeOf, mentions: host.mentions });
  const applyValues = createValues({ styleOf: inline.styleOf, onFailure: report.unsolved });
  const answerHas = createHas();
  const answerQueries = createQueries();
  const balance = createBalance(inline);

  if (lacks.individualTransforms) registerTransforms();
  if (lacks.containers) registerContainers();
  if (lacks.balance) registerBalance();
  inline.install();
  CSS.supports = (...question) => supports(...question) || (question.length === 2 && page.supports(...question.map(String)));
  installAnimate({ facts, speller, styleOf: inline.styleOf, onFacts });

  function refresh() {
    const work = sheets.work();
    const values = [...work.values, ...inline.work()];
    if (work.has.length > 0) answerHas(work.has);
    if (work.queries.length > 0) answerQueries(work.queries);
    if (values.length > 0) applyValues(values);
  }

  /// Lines are balanced when fonts are there, and last: their width depends on everything else.
  function refreshLines() {
    const wraps = [...sheets.work().wraps, ...inline.wraps()];
    if (wraps.length > 0) balance(wraps);
  }

  function addSheet(owner, text, place, write) {
    const before = facts.version;
    sheets.add(owner, text, place, write);
    if (facts.version !== before) inline.respell();
  }

  return {
    addSheet,
    removeSheet: sheets.remove,
    hasSheet: sheets.has,
    flatten: sheets.flatten,
    takeUpInline: inline.takeUpNew,
    refresh,
    refreshLines,
    warnings: report.warnings,
  };
}
