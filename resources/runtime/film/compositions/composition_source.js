// What a file or an inline template brings to the page that mounts it: one root, styles, links, scripts, declarations
// (contract 1.9, "File loading rules").
muto.compositionSource = (() => {
  const namedBy = (id) => `[data-composition-id="${CSS.escape(id)}"]`;
  const executable = /^(?:|(?:text|application)\/(?:x-)?(?:java|ecma)script|module)$/i;

  function templateOf(page, compositionId) {
    const own = compositionId && page.querySelector(`template[id="${CSS.escape(`${compositionId}-template`)}"]`);
    if (own) return own;
    // A template in a file that has its composition in plain sight is a part of it, not its wrapping.
    return page.body.querySelector("[data-composition-id]") ? null : page.querySelector("template");
  }

  function innerRootOf(content, compositionId) {
    return content.querySelector(compositionId ? namedBy(compositionId) : "[data-composition-id]");
  }

  /// The line of a script in its file. Its text stands there as written, so it is looked for, each after the one before.
  function lineFinder(text) {
    let from = 0;
    return (code) => {
      const at = text === undefined || code === "" ? -1 : text.indexOf(code, from);
      if (at < 0) return 1;
      from = at + code.length;
      return text.slice(0, at).split("\n").length;
    };
  }

  // Addresses in style sheets are written anew, and then their text is not found in the file any more.
  const styleLines = new WeakMap();

  function noteStyleLines(containers, text) {
    const lineOf = lineFinder(text);
    const styles = containers.flatMap((container) => [...container.querySelectorAll("style")]);
    styles.forEach((element) => styleLines.set(element, lineOf(element.textContent)));
  }

  function scriptsOf(containers, lineOf) {
    const elements = containers.flatMap((container) => [...container.querySelectorAll("script")]);
    return elements
      .filter((element) => executable.test(element.type.trim()) && !muto.foreignRuntime.isForeign(element))
      .map((element) => ({ element, line: element.src ? 1 : lineOf(element.textContent) }));
  }

  function take(elements) {
    elements.forEach((element) => element.remove());
    return elements;
  }

  /// Takes scripts out too, but leaves a comment where each was.
  function takeScripts(scripts) {
    return scripts.map((script) => {
      const place = new Comment("script");
      script.element.replaceWith(place);
      return { ...script, place };
    });
  }

  /// Parts of `content`, and of `head` if that counts. `text` is the file they come from.
  function partsOf({ content, head, page, text, compositionId }) {
    const containers = head ? [head, content] : [content];
    const within = (selector) => containers.flatMap((container) => [...container.querySelectorAll(selector)]);
    const root = innerRootOf(content, compositionId);
    const links = [...(page?.head ?? content).querySelectorAll("link"), ...content.querySelectorAll("link")];
    const scripts = scriptsOf(containers, lineFinder(text));
    return {
      root,
      links: take([...new Set(links)].filter(({ rel }) => /\b(?:stylesheet|preconnect)\b/i.test(rel))),
      scripts: takeScripts(scripts),
      styles: take(within("style")).map((element) => ({ element, line: styleLines.get(element) ?? 1 })),
      data: within("script").filter((element) => !root?.contains(element)),
      content,
      declarations: [page?.documentElement, root].filter((element) => element?.hasAttribute("data-composition-variables")),
    };
  }

  const isEmpty = (content) => content.childElementCount === 0 && content.textContent.trim() === "";

  /// A whole file; nothing if there is nothing in it to mount.
  function ofFile(text, file, compositionId) {
    const page = new DOMParser().parseFromString(text, "text/html");
    const template = templateOf(page, compositionId);
    const content = template ? template.content : page.body;
    if (isEmpty(content)) return undefined;
    muto.sourceTree.claim(file, text, page);
    noteStyleLines(template ? [page, content] : [page], text);
    muto.assetUrls.rewriteTree(page, muto.assetUrls.translator(file));
    return partsOf({ content, head: template ? undefined : page.head, page, text, compositionId });
  }

  /// An inline template of this page.
  function ofTemplate(template, text, compositionId) {
    const content = template.content.cloneNode(true);
    muto.sourceTree.claimTemplate(template, content);
    noteStyleLines([content], text);
    return isEmpty(content) ? undefined : partsOf({ content, text, compositionId });
  }

  return { ofFile, ofTemplate, scriptsOf };
})();
