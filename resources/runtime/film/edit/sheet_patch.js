// A style sheet in a file of its own is edited where the page has it, rule by rule: it keeps its place in the cascade, and
// what it names goes on counting from where the file is. Rules that are as they were stay, with the fonts they have loaded.
muto.sheetPatch = (() => {
  /// A sheet and those it imports. One of another origin keeps its rules to itself.
  function* withImports(sheet) {
    yield sheet;
    for (const rule of rulesOf(sheet)) if (rule.styleSheet) yield* withImports(rule.styleSheet);
  }

  function rulesOf(sheet) {
    try {
      return [...sheet.cssRules];
    } catch {
      return [];
    }
  }

  const fileOf = ({ href }) => (href ? muto.projectFiles.pathOf(href) : undefined);
  const all = () => [...document.styleSheets].flatMap((sheet) => [...withImports(sheet)]);

  function parsed(text) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return [...sheet.cssRules];
  }

  /// What is different: from where, how many rules go, and which come.
  function exchangeOf(sheet, rules) {
    const before = rulesOf(sheet);
    const isSame = (a, b) => a.cssText === b.cssText;
    const shorter = Math.min(before.length, rules.length);
    let at = 0;
    while (at < shorter && isSame(before[at], rules[at])) ++at;
    let same = 0;
    while (same < shorter - at && isSame(before[before.length - 1 - same], rules[rules.length - 1 - same])) ++same;
    return { sheet, at, gone: before.slice(at, before.length - same), come: rules.slice(at, rules.length - same) };
  }

  const isOf = (kind) => (rule) => rule instanceof kind;
  const loads = ({ gone, come }) => [...gone, ...come].some(isOf(CSSFontFaceRule));

  function objectionTo(exchanges, file, text) {
    if (exchanges.length === 0) return `no style sheet of the page is ${file}`;
    const imports = exchanges.some(({ sheet }) => rulesOf(sheet).some(isOf(CSSImportRule)));
    if (imports || /@(?:import|namespace)\b/.test(text)) return `${file} imports others`;
    if (exchanges.some(loads)) return `${file} has other fonts to be loaded`;
    const isSpelled = exchanges.some(({ sheet }) => muto.modernCss.standsFor(sheet.ownerNode));
    return isSpelled || muto.newerCss.isIn(text) ? `${file} has to be translated for this browser` : undefined;
  }

  return {
    /// How the page's sheets become `text`, to be carried out; a text that says why they cannot.
    plan(file, text) {
      const sheets = all().filter((sheet) => fileOf(sheet) === file);
      const rules = parsed(text);
      const exchanges = sheets.map((sheet) => exchangeOf(sheet, rules));
      return objectionTo(exchanges, file, text) ?? exchanges;
    },
    carryOut(exchanges) {
      for (const { sheet, at, gone, come } of exchanges) {
        gone.forEach(() => sheet.deleteRule(at));
        come.forEach(({ cssText }, i) => sheet.insertRule(cssText, at + i));
      }
    },
  };
})();
