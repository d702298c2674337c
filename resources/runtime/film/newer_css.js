// Which newer CSS this engine lacks, out of the table that is generated from MDN's data (muto.newerCssTable), and whether
// a text has any of it. What the layer does itself is switched by asking the engine; for all else its version is enough.
muto.newerCss = (() => {
  const engine = Number(/Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent)?.[1] ?? 0);
  const supports = CSS.supports.bind(CSS);
  const has = {
    colours: supports("color", "color-mix(in oklch, red, oklab(0.5 0 0))") && supports("color", "rgb(from red r g b)"),
    maths: supports("width", "calc(sin(1) * 1px)") && supports("width", "round(1px, 1px)"),
    containers: supports("container-type", "size") && supports("width", "1cqw"),
    nesting: supports("selector(&)"),
    ranges: window.matchMedia("(width >= 0px)").media !== "not all",
    gradients: supports("background-image", "linear-gradient(in oklab, red, blue)"),
    has: supports("selector(:has(a))"),
    balance: supports("text-wrap", "balance"),
    mask: supports("mask-image", "none"),
    transforms: supports("translate", "1px"),
  };
  const asked = [
    [/^(?:color|color-mix|oklch|oklab|lab|lch)$/, has.colours],
    [/^(?:a?sin|a?cos|a?tan|atan2|pow|sqrt|hypot|log|exp|abs|sign|mod|rem|round)$/, has.maths],
    [/^(?:container.*|cq.+)$/, has.containers],
    [/^has$/, has.has],
    [/^text-wrap$/, has.balance],
    [/^mask.*$/, has.mask],
    [/^(?:translate|rotate|scale)$/, has.transforms],
  ];

  function lacks(name, version) {
    const question = asked.find(([names]) => names.test(name));
    return question ? !question[1] : engine < version;
  }

  const only = (names) => Object.fromEntries(Object.entries(names).filter(([name, version]) => lacks(name, version)));

  function onlyKeywords(keywords) {
    const left = Object.entries(keywords).map(([property, values]) => [property, only(values)]);
    return Object.fromEntries(left.filter(([, values]) => Object.keys(values).length > 0));
  }

  const table = muto.newerCssTable;
  const lacking = {
    properties: only(table.properties),
    keywords: onlyKeywords(table.keywords),
    functions: only(table.functions),
    atRules: only(table.atRules),
    selectors: only(table.selectors),
    units: only(table.units),
  };

  const either = (names) => Object.keys(names).join("|");
  const oneOf = (parts) => (parts.filter(Boolean).length > 0 ? new RegExp(parts.filter(Boolean).join("|"), "i") : undefined);
  const isEmpty = (names) => Object.keys(names).length === 0;

  // Plain names first: the engine's matcher is at its fastest with those. One may be the end of a longer name, so what
  // they find is looked at once more.
  const { rect, shape, ...functions } = lacking.functions;
  const calls = oneOf([!isEmpty(functions) && `(?:${either(functions)})\\(`]);
  const wholeCalls = calls && new RegExp(`(?<![\\w-])${calls.source}`, "i");
  const marks = oneOf([
    !isEmpty(lacking.atRules) && `@(?:${either(lacking.atRules)})(?![\\w-])`,
    !isEmpty(lacking.selectors) && `:(?:${either(lacking.selectors)})(?![\\w:-])`,
    !isEmpty(lacking.units) && `\\d(?:${either(lacking.units)})\\b`,
    !has.nesting && "&(?![#\\w]+;)",
    !has.gradients && "gradient\\(\\s*(?:[^(),]*\\s)?in\\s+[a-z]",
    !has.colours && "(?:rgb|hsl|hwb)a?\\(\\s*(?:from\\b|[^()]*\\bnone\\b)",
    !has.ranges && "@media[^{;]*[<>]",
    (rect || shape) && "clip-path\\s*:\\s*(?:rect|shape)\\(",
  ]);
  const nested = /(?:^|[{};])\s*[^@{};\s/][^@{};]*\{[^{}]*\{/;
  const declarations = /([a-z-]+)\s*:([^;{}]*)/gi;
  const keywordPatterns = new Map();

  function hasKeyword(property, value) {
    if (!keywordPatterns.has(property)) {
      const values = lacking.keywords[property];
      keywordPatterns.set(property, values && new RegExp(`(?<![\\w-])(?:${either(values)})(?![\\w-])`, "i"));
    }
    return keywordPatterns.get(property)?.test(value) ?? false;
  }

  function hasDeclaration(text) {
    for (const [, name, value] of text.matchAll(declarations)) {
      const property = name.toLowerCase();
      if (Object.hasOwn(lacking.properties, property) || (Object.hasOwn(lacking.keywords, property) && hasKeyword(property, value)))
        return true;
    }
    return false;
  }

  /// Whether a style sheet, or a style attribute, has anything that this engine lacks.
  function isIn(text) {
    if (marks?.test(text) || (calls?.test(text) && wholeCalls.test(text))) return true;
    return (!has.nesting && nested.test(text)) || hasDeclaration(text);
  }

  // Scripts are full of words that mean something else there: only what is unmistakable.
  const inScripts = oneOf([
    !has.colours && "(?<![\\w-])(?:color-mix|oklch|oklab|lab|lch|light-dark)\\(|rgb\\(from\\s",
    !has.containers && "\\d(?:cqw|cqh|cqi|cqb|cqmin|cqmax)\\b|containerType|container-type|@container",
    !has.balance && "textWrap|text-wrap",
    !has.mask && "maskImage|mask-image|\\.mask\\s*=|backgroundClip",
    !has.transforms &&
      "\\.(?:translate|rotate|scale)\\s*=(?!=)|\\.animate\\([^;]*\\b(?:translate|rotate|scale)\\s*:|['\"](?:translate|rotate|scale)['\"]\\s*,",
  ]);

  return {
    lacking,
    /// Whether there is anything to look for at all.
    isNeeded: !Object.values(lacking).every(isEmpty) || !has.nesting || !has.ranges || !has.gradients,
    isIn,
    isInScript: (text) => inScripts?.test(text) ?? false,
  };
})();
