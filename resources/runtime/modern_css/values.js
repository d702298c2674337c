// Values that older engines do not understand, computed to ones they do. Colours and arithmetic are the libraries'; what
// depends on an element (its container, its colour, its line) comes in as `context`. Pure.
import { color, serializeRGB } from "@csstools/css-color-parser";
import { calcFromComponentValues, mathFunctionNames } from "@csstools/css-calc";
import {
  isFunctionNode,
  parseCommaSeparatedListOfComponentValues,
  replaceComponentValues,
  stringify,
} from "@csstools/css-parser-algorithms";
import { isTokenDimension, isTokenIdent, tokenize } from "@csstools/css-tokenizer";
import { expandGradient, isGradient } from "./gradients.js";

const newColours =
  /\b(?:color-mix|oklch|oklab|lab|lch|color|contrast-color|light-dark)\(|\b(?:rgb|hsl|hwb)a?\([^()]*(?:\bfrom\b|\bnone\b)/i;
const newMaths =
  /\b(?:a?sin|a?cos|a?tan|atan2|pow|sqrt|hypot|log|exp|abs|sign|mod|rem|round)\(|\bcalc\([^;]*(?<![\w-])(?:pi|e|infinity)(?![\w-])/i;
const newUnits = /(?:^|[^\w#.-])[-+]?[\d.]+(?:e[-+]?\d+)?(?:cq(?:w|h|i|b|min|max)|[sld]v(?:w|h|i|b|min|max)|v[ib]|r?lh)\b/i;
const newGradients = /gradient\(\s*(?:[^(),]*\s)?in\s+[a-z]/i;
const newImages = /(?:^|[\s,(])image-set\(/i;
const patterns = [newColours, newMaths, newUnits, newGradients, newImages];

/// Whether a value holds anything that is treated here.
export const isModern = (text) => patterns.some((pattern) => pattern.test(text));

const colourNames = /^(?:color-mix|oklch|oklab|lab|lch|color|contrast-color|rgba?|hsla?|hwb)$/i;
const containerUnit = /^cq(w|h|i|b|min|max)$/i;
const viewportUnit = /^[sld]?v(w|h|i|b|min|max)$/i;
const sameAsWidth = { i: "w", b: "h" };
const canonicalAxis = (axis) => sameAsWidth[axis.toLowerCase()] ?? axis.toLowerCase();

/// A film's viewport has no bars that come and go: small, large and dynamic are one.
function withOwnUnit(token, context) {
  const [, , , , { value, unit }] = token;
  const viewport = viewportUnit.exec(unit);
  if (viewport) return `${value}v${canonicalAxis(viewport[1])}`;
  const container = containerUnit.exec(unit);
  if (container && context) return `${value * context.containerUnit(canonicalAxis(container[1]))}px`;
  if (/^r?lh$/i.test(unit) && context) return `${value * context.lineHeight(unit.toLowerCase() === "rlh")}px`;
  return token[1];
}

function withOwnUnits(text, context) {
  const needsColour = context && newColours.test(text) && /currentcolor/i.test(text);
  if (!newUnits.test(text) && !needsColour) return text;
  return tokenize({ css: text })
    .map((token) => {
      if (isTokenDimension(token)) return withOwnUnit(token, context);
      if (needsColour && isTokenIdent(token) && /^currentcolor$/i.test(token[1])) return context.currentColour();
      return token[1];
    })
    .join("");
}

const parse = (text) => parseCommaSeparatedListOfComponentValues(tokenize({ css: text }));

/// The colour a function node stands for, as rgb(); nothing if it cannot be known yet.
function colourOf(node) {
  const data = color(node);
  return data ? serializeRGB(data, false) : undefined;
}

function schemeChoice(node, context) {
  const choices = stringify([node.value]).split(/,(?![^(]*\))/);
  if (!context || choices.length !== 2) return undefined;
  return parse(choices[context.isDark() ? 1 : 0].trim())[0];
}

function computed(node, context) {
  if (!isFunctionNode(node)) return undefined;
  const name = node.getName().toLowerCase();
  const text = node.toString();
  if (name === "light-dark") return schemeChoice(node, context);
  if (name === "image-set") return parse(`-webkit-${text}`)[0];
  if (isGradient(name) && newGradients.test(text)) return parse(expandGradient(text, evaluate) ?? text)[0];
  if (colourNames.test(name)) return newColours.test(text) ? colourOf(node) : undefined;
  if (mathFunctionNames.has(name) && newMaths.test(text))
    return calcFromComponentValues([[node]], { precision: 8, toCanonicalUnits: true })[0];
  return undefined;
}

/// `text` with everything computed that can be. Without `context` what depends on an element is left as it was.
export function evaluate(text, context) {
  if (!isModern(text)) return text;
  const replaced = replaceComponentValues(parse(withOwnUnits(text, context)), (node) => computed(node, context));
  return stringify(replaced);
}

/// Replaces every var() by what `valueOf(name)` says ("" for unset, then the fallback counts). Nothing if one has neither.
export function substitute(text, valueOf) {
  const start = text.search(/\bvar\(/i);
  if (start < 0) return text;
  let depth = 0;
  let end = start + 3;
  for (; end < text.length; ++end) {
    if (text[end] === "(") ++depth;
    else if (text[end] === ")" && --depth === 0) break;
  }
  const inside = text.slice(start + 4, end);
  const comma = inside.indexOf(",");
  const name = (comma < 0 ? inside : inside.slice(0, comma)).trim();
  const value = valueOf(name) || (comma < 0 ? undefined : substitute(inside.slice(comma + 1).trim(), valueOf));
  const rest = substitute(text.slice(end + 1), valueOf);
  return value === undefined || rest === undefined ? undefined : text.slice(0, start) + value + rest;
}
