// Just enough of CSS's grammar to find where things begin and end: comments, strings, escapes, addresses, brackets. The
// text itself is kept as its author wrote it, with all that this browser does not know yet. Pure.
muto.cssText = (() => {
  const closers = { "(": ")", "[": "]", "{": "}" };
  const bareUrl = /url\(\s*(?!["'\s])/iy;
  const nameCharacter = /[\w-]|[^\x00-\x7f]/;

  const isName = (character) => character !== undefined && nameCharacter.test(character);

  function afterString(text, begin) {
    for (let i = begin + 1; i < text.length; ++i) {
      if (text[i] === "\\") ++i;
      else if (text[i] === text[begin]) return i + 1;
      else if (text[i] === "\n") return i; // As browsers do: a string never runs over the end of its line.
    }
    return text.length;
  }

  function afterComment(text, begin) {
    const end = text.indexOf("*/", begin + 2);
    return end < 0 ? text.length : end + 2;
  }

  /// An address without quotes may hold quotes, semicolons and slashes of its own.
  function afterBareUrl(text, begin) {
    bareUrl.lastIndex = begin;
    if (isName(text[begin - 1]) || !bareUrl.test(text)) return undefined;
    for (let i = begin + 4; i < text.length; ++i) {
      if (text[i] === "\\") ++i;
      else if (text[i] === ")") return i + 1;
    }
    return text.length;
  }

  /// Index after the comment, string, escape, address or character at `i`.
  function next(text, i) {
    const character = text[i];
    if (character === "/" && text[i + 1] === "*") return afterComment(text, i);
    if (character === '"' || character === "'") return afterString(text, i);
    if (character === "\\") return Math.min(text.length, i + 2);
    return ((character === "u" || character === "U") && afterBareUrl(text, i)) || i + 1;
  }

  /// Index after the bracket that closes the one at `begin`.
  function afterBlock(text, begin) {
    const open = [closers[text[begin]]];
    let i = begin + 1;
    while (i < text.length && open.length > 0) {
      const character = text[i];
      if (closers[character]) open.push(closers[character]);
      else if (character === open[open.length - 1]) open.pop();
      i = next(text, i);
    }
    return i;
  }

  /// Index of the first of `stops` that stands in no bracket, string or comment; the text's length if there is none.
  function find(text, begin, stops) {
    for (let i = begin; i < text.length; ) {
      if (stops.includes(text[i])) return i;
      i = closers[text[i]] ? afterBlock(text, i) : next(text, i);
    }
    return text.length;
  }

  /// The parts between separators that stand in no bracket.
  function split(text, separator) {
    const parts = [];
    for (let begin = 0; begin <= text.length; ) {
      const end = find(text, begin, separator);
      parts.push(text.slice(begin, end));
      begin = end + 1;
    }
    return parts;
  }

  function withoutComments(text) {
    let result = "";
    for (let i = 0; i < text.length; ) {
      const end = next(text, i);
      result += text.startsWith("/*", i) ? " " : text.slice(i, end);
      i = end;
    }
    return result;
  }

  return { next, afterBlock, find, split, withoutComments, isName };
})();
