// Where files of a project are, seen from a file that is mounted in another one (contract 1.9, path rules). Pure.
muto.compositionUrls = (() => {
  const { next, isName } = muto.cssText;
  const scheme = /^[a-z][a-z0-9+.-]*:/i;

  /// Whether `url` depends on the place it is written in.
  const isRelative = (url) => url !== "" && !scheme.test(url) && !/^[/#?]/.test(url);

  /// `path` without "." and ".."; it cannot climb out of the project.
  function normalised(path) {
    const steps = [];
    for (const step of path.split("/")) {
      if (step === "..") steps.pop();
      else if (step !== "." && step !== "") steps.push(step);
    }
    return steps.join("/");
  }

  const withoutTail = (url) => url.replace(/[?#].*$/s, "");
  const tailOf = (url) => url.slice(withoutTail(url).length);
  const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);

  /// The project file that a `data-composition-src` names; nothing if it names none ("https:…", "", "#x").
  function projectPath(source) {
    const url = source.trim();
    if (scheme.test(url) || url.startsWith("//")) return undefined;
    return normalised(withoutTail(url)) || undefined;
  }

  /// Both places where a file of the project may lie that `url` names in `file`.
  function candidates(file, url) {
    return { beside: normalised(folderOf(file) + withoutTail(url)), fromRoot: normalised(withoutTail(url)) };
  }

  /// `url`, written in `file`, for use in the page `entry`: beside `file` if that exists, else from the project's root.
  function rewrite(url, { file, entry, exists }) {
    const trimmed = url.trim();
    if (!isRelative(trimmed)) return url;
    const { beside, fromRoot } = candidates(file, trimmed);
    const path = beside === fromRoot || !exists(beside) ? fromRoot : beside;
    if (!path) return url;
    if (folderOf(entry) !== "") return `/${path}${tailOf(trimmed)}`;
    return path === withoutTail(trimmed) ? url : path + tailOf(trimmed);
  }

  /// The addresses of a `srcset`, each put through `translate`.
  function rewriteSrcset(srcset, translate) {
    return srcset.replace(/([^\s,]\S*[^\s,]|[^\s,])((?:\s+[\d.]+[wxh])?\s*(?:,|$))/g, (_, url, tail) => translate(url) + tail);
  }

  const unquoted = (text) => text.replace(/\\(?:\n|(.))/gs, "$1");
  const quoted = (text) => `"${text.replace(/["\\]/g, "\\$&")}"`;

  /// The whole `url(…)` at `begin`: its address and where it ends.
  function urlAt(css, begin) {
    let i = begin + 4;
    while (/\s/.test(css[i] ?? "")) ++i;
    const isQuoted = css[i] === '"' || css[i] === "'";
    const end = isQuoted ? css.indexOf(")", next(css, i)) + 1 || css.length : next(css, begin);
    const text = isQuoted ? css.slice(i + 1, next(css, i) - 1) : css.slice(i, end - 1).trim();
    return { url: unquoted(text), end };
  }

  /// The addresses in a style sheet or in declarations, each put through `translate`; `@import "…"` too.
  function rewriteCss(css, translate) {
    if (!/url\(|@import/i.test(css)) return css;
    let result = "";
    let importing = false;
    for (let i = 0; i < css.length; ) {
      let end = next(css, i);
      let text = css.slice(i, end);
      if (/^url\($/i.test(css.slice(i, i + 4)) && !isName(css[i - 1])) {
        const found = urlAt(css, i);
        end = found.end;
        const url = translate(found.url);
        text = url === found.url ? css.slice(i, end) : `url(${quoted(url)})`;
        importing = false;
      } else if (importing && /["']/.test(text[0])) {
        text = quoted(translate(unquoted(text.slice(1, -1))));
        importing = false;
      } else if (text === "@") importing = /^@import\b/i.test(css.slice(i, i + 8));
      else if (text === ";" || text === "{") importing = false;
      result += text;
      i = end;
    }
    return result;
  }

  return { isRelative, normalised, projectPath, candidates, rewrite, rewriteSrcset, rewriteCss };
})();
