// The text of a style sheet: read, and spelled anew for this engine. Pure but for what `page` is told.
import postcss from "postcss";
import nesting from "postcss-nesting";
import minmax from "@csstools/postcss-media-minmax";
import { composed, isComposed } from "./individual_transforms.js";
import { readCondition } from "./conditions.js";
import { marked, subjectsOf, withoutHas } from "./selectors.js";

export const attributes = { container: "data-muto-within", has: "data-muto-has" };

const isKeyframes = (node) => node?.type === "atrule" && /(?:^|-)keyframes$/i.test(node.name);
const keyframesOf = (node) => (isKeyframes(node.parent?.parent) ? node.parent.parent.params.trim() : undefined);
const isStyleRule = (node) => node?.type === "rule" && !isKeyframes(node.parent);
const isNested = (root) => {
  let found = false;
  root.walkRules(
    (rule) => void (found ||= rule.nodes.some((node) => node.type === "rule" || (node.type === "atrule" && node.nodes))),
  );
  return found;
};

/// A sheet as a tree: without nesting and media ranges, where the engine lacks them. Positions are those of `text`.
export function read(text, lacks) {
  const root = postcss.parse(text);
  const plugins = [
    lacks.nesting && isNested(root) && nesting(),
    lacks.mediaRanges && /@media[^{]*[<>=]/i.test(text) && minmax(),
  ].filter(Boolean);
  const plain = plugins.length ? postcss(plugins).process(root, { from: undefined }).root : root;
  return Object.assign(plain, { isRewritten: plugins.length > 0 });
}

/// Tells `facts` what the sheet holds that matters to others.
export function noteFacts(root, facts, speller) {
  root.walkAtRules("property", (rule) => facts.noteTyped(rule.params.trim()));
  root.walkDecls((declaration) => {
    if (declaration.prop.startsWith("--")) facts.noteCustom(declaration.prop, declaration.value);
    else if (speller.usesIndividual(declaration.prop))
      facts.noteIndividualTransform(declaration.prop, declaration.value, keyframesOf(declaration));
  });
}

/// What has to be done each frame for a sheet; see layer.js.
export const noWork = () => ({ values: [], queries: [], has: [], wraps: [] });

function carriersOf(declaration) {
  const keyframes = keyframesOf(declaration);
  if (keyframes) return { keyframes, pseudo: "" };
  const rule = declaration.parent;
  return isStyleRule(rule) ? subjectsOf(rule.selector) : undefined;
}

function replaceDeclaration(declaration, spelled) {
  for (const { prop, value } of spelled) declaration.cloneBefore({ prop, value, raws: { ...declaration.raws, value: undefined } });
  declaration.remove();
}

function noteWrap(declaration, { prop, value }, work) {
  const balances = prop === "--muto-wrap" && value === "balance" && isStyleRule(declaration.parent);
  if (balances) work.wraps.push(subjectsOf(declaration.parent.selector).elements);
}

function spellDeclaration(declaration, page, work) {
  const spelled = page.speller.spell(declaration.prop, declaration.value, (prop, value) => {
    const carriers = carriersOf(declaration);
    if (!carriers) return "--muto-none";
    const id = page.idOf(prop, value, carriers.pseudo);
    work.values.push({ id, prop, value, place: page.placeOf(declaration), ...carriers });
    return `--muto-${id}`;
  });
  if (!spelled) return;
  // Within @keyframes only the custom property moves: the composing declaration stands in the rule.
  const kept = keyframesOf(declaration) ? spelled.filter((one) => !isComposed(one.value)) : spelled;
  kept.forEach((one) => noteWrap(declaration, one, work));
  replaceDeclaration(declaration, kept);
}

function composeWhereTurning(root, facts) {
  if (facts.turningKeyframes.size === 0) return;
  root.walkDecls(/^animation(?:-name)?$/i, (declaration) => {
    const words = declaration.value.split(/[\s,]+/);
    if (words.some((word) => facts.turningKeyframes.has(word)))
      declaration.cloneAfter({ prop: "transform", value: composed(facts) });
  });
}

/// @container becomes a mark on the selectors inside; who carries it is decided each frame.
function markContainerRules(root, page, work) {
  root.walkAtRules("container", (query) => {
    const condition = readCondition(query.params);
    if (!condition) return page.unsupported(`@container ${query.params}`, query);
    const id = page.idOf("@container", query.params, String(query.source?.start.offset));
    query.walkRules((rule) => {
      if (isKeyframes(rule.parent)) return;
      work.queries.push({ id, condition, ...subjectsOf(rule.selector) });
      rule.selector = marked(rule.selector, attributes.container, id);
    });
    return query.replaceWith(query.nodes);
  });
}

function markHas(root, page, work) {
  root.walkRules(/:has\(/i, (rule) => {
    if (!isStyleRule(rule)) return;
    rule.selector = withoutHas(rule.selector, attributes.has, (argument, asked) => {
      const id = page.idOf(":has", `${asked} ${argument}`, "");
      work.has.push({ id, argument, asked });
      return id;
    });
  });
}

/// `@supports (…)` counts what we do as done.
function answerSupports(root, page) {
  root.walkAtRules("supports", (rule) => {
    rule.params = rule.params
      .replace(/selector\((?:[^()]|\([^()]*\))*(?::has\(|&)(?:[^()]|\([^()]*\))*\)/gi, "(color: red)")
      .replace(/\(\s*([\w-]+)\s*:\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g, (whole, prop, value) =>
        page.supports(prop, value) ? "(color: red)" : whole,
      );
  });
}

/// `root` spelled for this engine: {text, work}.
export function spell(root, page, facts) {
  const work = noWork();
  const copy = root.clone();
  answerSupports(copy, page);
  if (page.lacks.containers) markContainerRules(copy, page, work);
  if (page.lacks.has) markHas(copy, page, work);
  const declarations = [];
  copy.walkDecls((declaration) => void declarations.push(declaration));
  declarations.forEach((declaration) => spellDeclaration(declaration, page, work));
  composeWhereTurning(copy, facts);
  return { text: copy.toString(), work };
}
