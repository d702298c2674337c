// Which elements of the page stand for which element of which source file, for the editor: it names an element by its
// file and the steps to it (core/edit/element_path.h). Each file is kept as its author wrote it, parsed and untouched by
// scripts; the page's elements are joined to it as the parser makes them, those of a mounted file as they are mounted.
// What scripts add belongs to nobody. In a render there is nobody to ask, and nothing of this happens.
muto.sourceTree = (() => {
  const trees = new Map();
  const sources = new WeakMap();
  const lives = new WeakMap();
  const origins = new WeakMap();
  const recipes = new WeakMap();
  const expected = new WeakMap();
  let observer;

  const isTemplate = (element) => element instanceof HTMLTemplateElement || element.localName === "template";
  const childrenOf = (element) => (isTemplate(element) && element.content ? element.content.children : element.children);

  function* below(element) {
    yield element;
    for (const child of childrenOf(element)) yield* below(child);
  }

  function makeTree(text) {
    const page = new DOMParser().parseFromString(text, "text/html");
    const parents = new WeakMap();
    for (const element of below(page.documentElement)) for (const child of childrenOf(element)) parents.set(child, element);
    return { page, parents, anchors: undefined };
  }

  function treeOf(file, text) {
    if (!trees.has(file)) trees.set(file, makeTree(text));
    return trees.get(file);
  }

  // Addresses

  /// An id as it stands in an address: of what encodeURIComponent() encodes, these stay.
  const spelled = (kind, id) => kind + encodeURIComponent(id).replace(/%(?:24|26|2B|2C|3A|3B|3D|40)/g, decodeURIComponent);

  const anchorsOf = (element) =>
    [["@", "data-hf-id"], ["#", "id"]].filter(([, name]) => element.getAttribute(name)).map(([kind, name]) => spelled(kind, element.getAttribute(name)));

  function anchors(tree) {
    if (tree.anchors) return tree.anchors;
    const found = new Map();
    for (const element of below(tree.page.documentElement))
      for (const anchor of anchorsOf(element)) found.set(anchor, found.has(anchor) ? null : element);
    return (tree.anchors = found);
  }

  const tagOf = (element) => element.localName.toLowerCase();

  function stepTo(tree, element) {
    const siblings = tree.parents.has(element) ? [...childrenOf(tree.parents.get(element))] : [element];
    const tag = tagOf(element);
    return `${tag}[${siblings.filter((sibling) => tagOf(sibling) === tag).indexOf(element)}]`;
  }

  function stepsOf(file, source) {
    const tree = trees.get(file);
    const known = anchors(tree);
    const steps = [];
    for (let element = source; element; element = tree.parents.get(element)) {
      const anchor = anchorsOf(element).find((one) => known.get(one) === element);
      steps.unshift(anchor ?? stepTo(tree, element));
      if (anchor) break;
    }
    return steps.join("/");
  }

  function childAt(siblings, step) {
    const [, tag, number] = /^(.*)\[(\d+)\]$/.exec(step) ?? [];
    return [...siblings].filter((sibling) => tagOf(sibling) === tag)[Number(number)];
  }

  /// The element of a file at an address; nothing if there is none.
  function find(file, steps) {
    const tree = trees.get(file);
    if (!tree) return undefined;
    let element;
    for (const step of steps.split("/")) {
      const isAnchor = step[0] === "#" || step[0] === "@";
      const siblings = element ? childrenOf(element) : [tree.page.documentElement];
      element = isAnchor ? anchors(tree).get(step) : childAt(siblings, step);
      if (!element) return undefined;
    }
    return element;
  }

  // Joining

  function join(live, file, source) {
    sources.set(live, { file, source });
    if (!lives.has(source)) lives.set(source, new Set());
    lives.get(source).add(live);
  }

  /// Goes down two trees of one shape at once.
  function inStep(one, other, visit) {
    if (tagOf(one) !== tagOf(other)) return;
    visit(one, other);
    const children = childrenOf(other);
    [...childrenOf(one)].forEach((child, i) => children[i] && inStep(child, children[i], visit));
  }

  const haveSameAttributes = (a, b) =>
    a.attributes.length === b.attributes.length && [...a.attributes].every(({ name, value }) => b.getAttribute(name) === value);

  /// The parser makes the children of an element in their order, so that an element which scripts have put between them
  /// is none that is expected.
  function meet(live) {
    const parent = live.parentNode;
    if (live === document.documentElement) return join(live, entry(), entryTree().page.documentElement);
    const known = sources.get(parent);
    if (!known || known.file !== entry()) return undefined;
    const at = expected.get(known.source) ?? 0;
    const next = childrenOf(known.source)[at];
    if (!next || tagOf(next) !== tagOf(live) || !haveSameAttributes(next, live)) return undefined;
    expected.set(known.source, at + 1);
    return join(live, entry(), next);
  }

  function meetAll(records) {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof Element && node.isConnected)
          for (const element of [node, ...node.querySelectorAll("*")]) if (!sources.has(element)) meet(element);
  }

  /// What could not be told apart while the page was being parsed: strangers among the children of an element, against
  /// those of its source that nobody stands for, in their order.
  function settle(live, source) {
    const wanted = [...childrenOf(source)].filter((child) => !lives.has(child));
    if (wanted.length > 0)
      for (const stranger of [...live.children].filter((child) => !sources.has(child))) {
        const at = wanted.findIndex((child) => tagOf(child) === tagOf(stranger) && child.id === stranger.id);
        if (at >= 0) join(stranger, entry(), wanted.splice(0, at + 1)[at]);
      }
    for (const child of live.children) if (sources.get(child)?.file === entry()) settle(child, sources.get(child).source);
  }

  const entry = () => muto.projectFiles.entry;
  const entryTree = () => treeOf(entry(), muto.projectFiles.text(entry()) ?? "");

  function parsed() {
    meetAll(observer.takeRecords());
    observer.disconnect();
    if (document.documentElement) settle(document.documentElement, entryTree().page.documentElement);
  }

  function watch() {
    if (muto.isCapture) return;
    observer = new MutationObserver(meetAll);
    observer.observe(document, { childList: true, subtree: true });
    document.addEventListener("readystatechange", () => document.readyState === "interactive" && parsed(), { once: true });
  }

  // Mounted files: parts are taken out of a page that is parsed from the same text, and copied.

  function claim(file, text, page) {
    if (muto.isCapture) return;
    const tree = treeOf(file, text);
    inStep(page.documentElement, tree.page.documentElement, (part, source) => origins.set(part, { file, source }));
  }

  /// A copy of what is in a template of this page.
  function claimTemplate(template, copy) {
    const known = muto.isCapture ? undefined : sources.get(template);
    if (!known) return;
    const contents = childrenOf(known.source);
    [...copy.children].forEach((child, i) => {
      if (contents[i]) inStep(child, contents[i], (part, source) => origins.set(part, { file: known.file, source }));
    });
  }

  function adopt(part, copy) {
    if (muto.isCapture || !(part instanceof Element)) return;
    inStep(part, copy, (from, to) => {
      const origin = origins.get(from);
      if (origin) join(to, origin.file, origin.source);
    });
  }

  /// A style sheet of a mounted file; `recipe` makes of its text what is in `style`.
  function adoptStyle(part, style, recipe) {
    const origin = origins.get(part);
    if (!origin) return;
    join(style, origin.file, origin.source);
    recipes.set(style, recipe);
  }

  return {
    watch,
    claim,
    claimTemplate,
    adopt,
    adoptStyle,
    find,
    isKnown: (file) => trees.has(file),
    /// Elements of the page's own source that run the script in `file`.
    scriptsOf: (file) => [...entryTree().page.querySelectorAll("script[src]")].filter((script) => muto.projectFiles.pathOf(script.getAttribute("src")) === file),
    recipeOf: (style) => recipes.get(style) ?? ((text) => text),
    /// {file, steps} of an element of the page; nothing for what no author wrote.
    addressOf(live) {
      const known = sources.get(live);
      return known && { file: known.file, steps: stepsOf(known.file, known.source) };
    },
    sourceOf: (live) => sources.get(live)?.source,
    fileOf: (live) => sources.get(live)?.file,
    /// All that ever stood for an element of a file; some may not be in the page any more.
    livesOf: (source) => [...(lives.get(source) ?? [])],
    forgetAddresses: (file) => (trees.get(file).anchors = undefined),
  };
})();
