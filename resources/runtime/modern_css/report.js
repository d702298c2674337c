// What a page uses and the engine still cannot do: one warning for each place.
import { evaluate } from "./values.js";

const word = (names) => new RegExp(`(?<![\\w-])(${names.join("|")})(?![\\w-])`, "i");
const calls = (names) => new RegExp(`(?<![\\w-])(${names.join("|")})\\(`, "i");
// Functions that values.js computes: when they remain, that is told where they are computed.
const computed = new Set([
  "sin",
  "cos",
  "tan",
  "asin",
  "acos",
  "atan",
  "atan2",
  "pow",
  "sqrt",
  "hypot",
  "log",
  "exp",
  "abs",
  "sign",
  "mod",
  "rem",
  "round",
  "color",
  "color-mix",
  "oklch",
  "oklab",
  "lab",
  "lch",
  "light-dark",
  "image-set",
  "rgb",
  "hsl",
  "hwb",
  "contrast-color",
  "calc",
]);

export function createReport({ newer, speller, lacks, supports }) {
  const warnings = new Map();
  const functions = Object.keys(newer.functions).filter((name) => !computed.has(name));
  const someFunction = functions.length ? calls(functions) : /(?!)/;
  const someSelector = Object.keys(newer.selectors).length
    ? new RegExp(`::?(${Object.keys(newer.selectors).join("|")})(?![\\w-])`, "i")
    : /(?!)/;

  const since = (version) => (version ? `needs Chromium ${version}` : "cannot be done by this engine");

  function add(construct, reason, { file, line }) {
    const key = `${file}:${line}:${construct}`;
    const message = `${construct} ${reason} and has no effect here`;
    if (!warnings.has(key)) warnings.set(key, { code: "unsupported_css", message, file, line });
  }

  const placeOf = (node) => {
    const { input, start } = node.source ?? {};
    return { file: input?.file ?? "", line: start && input.firstLine > 0 ? start.line + input.firstLine - 1 : 0 };
  };

  function shortened(text) {
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
  }

  function versionOfKeyword(prop, value) {
    const keywords = newer.keywords[prop];
    const found = keywords && word(Object.keys(keywords)).exec(value);
    return found && keywords[found[1].toLowerCase()];
  }

  /// Why a declaration has no effect, or nothing.
  function objection(prop, value) {
    const isCustom = prop.startsWith("--");
    const call = someFunction.exec(value);
    if (call && (isCustom || /\bvar\(/.test(value) || !supports(prop, evaluate(value))))
      return since(newer.functions[call[1].toLowerCase()]);
    if (isCustom || speller.isTreated(prop))
      return /^text-wrap/.test(prop) && /\b(?:pretty|stable)\b/.test(value) ? since(117) : undefined;
    if (newer.properties[prop]) return since(newer.properties[prop]);
    const version = versionOfKeyword(prop, value);
    return version && !supports(prop, value) ? since(version) : undefined;
  }

  function declaration(prop, value, place) {
    const why = objection(prop.toLowerCase(), value);
    if (why) add(`"${prop}: ${shortened(value)}"`, why, place);
  }

  function inspectSelector(rule) {
    const found = someSelector.exec(rule.selector);
    if (!found || (found[1].toLowerCase() === "has" && lacks.has)) return;
    if (supports(`selector(${rule.selector})`)) return;
    add(`The selector "${shortened(rule.selector)}"`, since(newer.selectors[found[1].toLowerCase()]), placeOf(rule));
  }

  function inspectRule(rule) {
    const name = rule.name.toLowerCase();
    if (newer.atRules[name] && !(name === "container" && lacks.containers))
      add(`@${name}`, since(newer.atRules[name]), placeOf(rule));
  }

  return {
    /// Looks through a sheet as `sheet_text.read` gives it.
    inspect(root) {
      root.walkDecls((node) => declaration(node.prop, node.value, placeOf(node)));
      root.walkRules(inspectSelector);
      root.walkAtRules(inspectRule);
    },
    declaration,
    placeOf,
    unsupported: (construct, node) => add(`"${shortened(construct)}"`, since(), placeOf(node)),
    unsolved: ({ prop, place }, text) => add(`"${prop}: ${shortened(text)}"`, since(), place ?? { file: "", line: 0 }),
    warnings: () => [...warnings.values()],
  };
}
