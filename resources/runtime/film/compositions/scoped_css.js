// Keeps the style of a mounted composition to itself (contract 1.9, "CSS scoping"), and reads the selectors its scripts
// use in the same sense. Pure.
muto.createScopedCss = ({ authoredId, runtimeId, rootId = "", hasInnerRoot }) => {
  const { find, split, afterBlock, withoutComments, isName, next } = muto.cssText;
  const grouping = /^@(media|supports|layer|container|document|-moz-document|starting-style)\b/i;
  const pageTags = /^(html|body|:root)(?![\w-])/i;
  const ownName = new RegExp(`^\\[\\s*data-composition-id\\s*=\\s*(["']?)${escaped(authoredId)}\\1\\s*(?:[is]\\s*)?\\]$`);

  const scope = `[data-composition-id="${runtimeId.replace(/["\\]/g, "\\$&")}"]`;
  const rootMark = `[data-hf-authored-id="${rootId.replace(/["\\]/g, "\\$&")}"]`;

  function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }

  /// The composition's own box with more conditions on it. The authored root lies as a wrapper inside its host.
  function box({ tag, rest }) {
    return hasInnerRoot ? `${scope} > ${tag}[data-hf-inner-root]${rest}` : `${tag}${scope}${rest}`;
  }

  /// The authored root carries its id in an attribute, so that it cannot meet the id of another mount.
  function replaceRootId(compound) {
    if (!rootId) return compound;
    let result = "";
    for (let i = 0; i < compound.length; ) {
      const isRoot = compound.startsWith(`#${rootId}`, i) && !isName(compound[i + rootId.length + 1]);
      const end = isRoot ? i + rootId.length + 1 : compound[i] === "[" ? afterBlock(compound, i) : next(compound, i);
      result += isRoot ? rootMark : compound.slice(i, end);
      i = end;
    }
    return result;
  }

  /// [{combinator, text}] of a selector without commas; combinators are " ", ">", "+" or "~".
  function compoundsOf(selector) {
    const compounds = [];
    let combinator = "";
    for (let i = 0; i < selector.length; ) {
      const gap = /[\s>+~]*/y;
      gap.lastIndex = i;
      const space = gap.exec(selector)[0];
      i += space.length;
      combinator = space.trim() || (compounds.length > 0 && space ? " " : "");
      if (i >= selector.length) break;
      const end = find(selector, i, " \t\r\n\f>+~");
      compounds.push({ combinator, text: selector.slice(i, end) });
      i = end;
    }
    return compounds;
  }

  const joined = (compounds) =>
    compounds.map(({ combinator, text }) => (combinator === " " ? " " : combinator && ` ${combinator} `) + text).join("");

  /// What a compound says beside the composition's name; nothing if it does not say that name.
  function namingOf(text) {
    let tag = "";
    let rest = "";
    let named = false;
    for (let i = 0; i < text.length; ) {
      const end = text[i] === "[" || text[i] === "(" ? afterBlock(text, i) : next(text, i);
      const part = text.slice(i, end);
      if (part[0] === "[" && ownName.test(part)) named = true;
      else rest += part;
      i = end;
    }
    const leading = /^([\w-]+|\*)/.exec(rest);
    if (leading && !text.startsWith("[")) [tag, rest] = [leading[0] === "*" ? "" : leading[0], rest.slice(leading[0].length)];
    return named ? { tag, rest } : undefined;
  }

  /// Compounds for the page as a whole ("html body.dark") stand for the composition's box.
  function pageBox(compounds) {
    let rest;
    let count = 0;
    for (const { combinator, text } of compounds) {
      if (!pageTags.test(text) || (count > 0 && combinator !== " " && combinator !== ">")) break;
      rest = text.replace(pageTags, "");
      ++count;
    }
    return count > 0 ? { count, rest } : undefined;
  }

  function isScoped(compounds) {
    return compounds.some(({ text }) => namingOf(text));
  }

  /// Folds the compound that names the composition onto the scope.
  function fold(compounds, bare) {
    const at = compounds.findIndex(({ text }) => namingOf(text));
    const before = compounds.slice(0, at).filter(({ text }) => !pageTags.test(text));
    const after = compounds.slice(at + 1);
    const naming = namingOf(compounds[at].text);
    const isAncestor = after.length > 0 && after[0].combinator === " " && !naming.rest && !naming.tag;
    const named = isAncestor || (after.length === 0 && bare) ? naming.tag + scope + naming.rest : box(naming);
    return joined([...before, { combinator: before.length ? compounds[at].combinator : "", text: named }, ...after]);
  }

  function prepare(selector) {
    return compoundsOf(replaceRootId(withoutComments(selector).trim()));
  }

  function scopeSelector(selector) {
    const compounds = prepare(selector);
    const plain = joined(compounds);
    if (plain === "*" || plain === "") return plain;
    if (isScoped(compounds)) return fold(compounds, false);
    const page = pageBox(compounds);
    if (page) return box({ tag: "", rest: page.rest }) + joined(compounds.slice(page.count));
    return `${scope} ${plain}`;
  }

  /// A selector of a script: it is looked up below the composition anyway, so only names have to be translated.
  function querySelector(selector) {
    const compounds = prepare(selector);
    if (isScoped(compounds)) return fold(compounds, true);
    const page = pageBox(compounds);
    if (page) return box({ tag: "", rest: page.rest }) + joined(compounds.slice(page.count));
    return joined(compounds);
  }

  const forEachSelector = (list, translate) => split(list, ",").map(translate).join(", ");

  /// One rule or statement from `begin` on: its text in the scope, and where it ends.
  function ruleAt(css, begin) {
    const stop = find(css, begin, ";{}");
    const prelude = css.slice(begin, stop);
    if (css[stop] !== "{") return { text: css.slice(begin, stop + 1), end: stop + 1 };
    const end = afterBlock(css, stop);
    const block = css.slice(stop, end);
    if (grouping.test(prelude)) return { text: `${prelude}{${sheet(block.slice(1, -1))}}`, end };
    if (prelude.startsWith("@")) return { text: prelude + block, end };
    return { text: `${forEachSelector(prelude, scopeSelector)} ${block}`, end };
  }

  /// A whole style sheet. What is between rules is kept, so that line numbers stay true.
  function sheet(css) {
    let result = "";
    for (let i = 0; i < css.length; ) {
      const between = /^(?:\s+|\/\*[^]*?(?:\*\/|$)|<!--|-->)+/.exec(css.slice(i, i + 65536));
      if (between) {
        result += between[0].replace(/<!--|-->/g, "");
        i += between[0].length;
        continue;
      }
      const { text, end } = ruleAt(css, i);
      result += text;
      i = end;
    }
    return result;
  }

  return {
    sheet,
    selector: (list) => forEachSelector(list, scopeSelector),
    query: (list) => forEachSelector(list, querySelector),
  };
};
