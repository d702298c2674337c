// Which faces the film is set in. Bundled families and their aliases are installed fonts to the browser (core/web's
// bundled_fonts), so nothing is loaded here: this names what a page asks for in vain, and undoes the aliases on demand.
muto.fonts = (() => {
  const { families = [], aliases = {}, generic = {}, mapped = true, problem = "" } = muto.config.fonts ?? {};
  const keywords = new Set([
    ...Object.keys(generic), "math", "emoji", "fangsong", "inherit", "initial", "unset", "revert", "revert-layer",
  ]);
  const variants = [
    { weight: "400", style: "normal", names: ["", " Regular"] },
    { weight: "700", style: "normal", names: [" Bold"] },
    { weight: "400", style: "italic", names: [" Italic", " Oblique"] },
    { weight: "700", style: "italic", names: [" Bold Italic", " Bold Oblique"] },
  ];
  const bundled = new Set(families.map(folded));
  const aliasOf = new Map(Object.entries(aliases).map(([alias, family]) => [folded(alias), family]));
  const machineFaces = new Set();
  const drawnWith = new Set();

  function unquoted(name) {
    return name.trim().replace(/^(["'])(.*)\1$/, "$2");
  }

  /// Names of families are compared without regard to case.
  function folded(name) {
    return unquoted(name).toLowerCase();
  }

  /// The names of a font-family value, as their author wrote them.
  function namesIn(list) {
    return (list.match(/"[^"]*"|'[^']*'|[^,"']+/g) ?? []).map(unquoted).filter(Boolean);
  }

  /// What a canvas draws with is in no style sheet.
  function watchCanvas({ prototype }) {
    const font = Object.getOwnPropertyDescriptor(prototype, "font");
    Object.defineProperty(prototype, "font", {
      ...font,
      set(value) {
        drawnWith.add(String(value));
        font.set.call(this, value);
      },
    });
  }

  function familyOfShorthand(font) {
    const { style } = document.createElement("span");
    style.font = font;
    return style.fontFamily;
  }

  /// A family given by a variable is what the first element the rule is for makes of it.
  function familyOfRule({ style, selectorText }) {
    const written = style.fontFamily || style.font;
    if (!written.includes("var(")) return style.fontFamily;
    const element = selectorText && document.querySelector(selectorText);
    return element ? getComputedStyle(element).fontFamily : "";
  }

  /// Every font-family value of style sheets, elements and canvases.
  function requests() {
    const styled = [...document.querySelectorAll('[style*="font"]')].map((element) => getComputedStyle(element).fontFamily);
    const attributed = [...document.querySelectorAll("[font-family]")].map((element) => element.getAttribute("font-family"));
    const drawn = [...drawnWith].map(familyOfShorthand);
    return new Set([...muto.styleSheets.fontRules().map(familyOfRule), ...styled, ...attributed, ...drawn]);
  }

  const isDeclared = (name) => [...document.fonts].some((face) => folded(face.family) === name && !machineFaces.has(face));
  const isMachineFace = (name) => [...machineFaces].some((face) => folded(face.family) === name);

  /// Who gives a family: "page", "program", "machine" or nobody.
  function sourceOf(name) {
    if (isDeclared(name)) return "page";
    if (bundled.has(name) || (mapped && aliasOf.has(name))) return "program";
    if (aliasOf.has(name)) return isMachineFace(name) ? "machine" : undefined;
    return document.fonts.check(`16px ${JSON.stringify(name)}`) ? "machine" : undefined;
  }

  /// What text is set in whose first choice is missing: without the map its alias still comes before its next choice.
  function substituteOf(first, others) {
    const isThere = (name) => keywords.has(folded(name)) || sourceOf(folded(name)) !== undefined;
    const next = aliasOf.get(folded(first)) ?? others.find(isThere) ?? "serif";
    return generic[folded(next)] ?? (mapped ? aliasOf.get(folded(next)) : undefined) ?? next;
  }

  /// First choices by who gives them; the names after the first are there in case it is missing.
  function firstChoices() {
    const machine = new Map();
    const missing = new Map();
    for (const request of requests()) {
      const [first, ...others] = namesIn(request);
      if (!first || keywords.has(folded(first))) continue;
      const source = sourceOf(folded(first));
      if (source === "machine") machine.set(folded(first), first);
      if (!source && !missing.has(folded(first))) missing.set(folded(first), { first, substitute: substituteOf(first, others) });
    }
    return { machine: [...machine.values()], missing: [...missing.values()] };
  }

  /// Without the map an alias is the machine's own face of that name. Faces of the machine load at once, or not at all.
  function leadToMachine(alias) {
    for (const { weight, style, names } of variants) {
      const sources = names.map((name) => `local(${JSON.stringify(alias + name)})`).join();
      const face = new FontFace(alias, sources, { weight, style });
      face.load().catch(() => {});
      if (face.status !== "loaded") continue;
      machineFaces.add(face);
      document.fonts.add(face);
    }
  }

  /// A family of the page's own is never mixed with the machine's.
  function giveWay() {
    for (const face of machineFaces) {
      if (isDeclared(folded(face.family)) && document.fonts.delete(face)) machineFaces.delete(face);
    }
  }

  return {
    install() {
      watchCanvas(CanvasRenderingContext2D);
      if (mapped) return;
      Object.keys(aliases).forEach(leadToMachine);
      document.addEventListener("DOMContentLoaded", giveWay);
    },
    /// What the page is told to be amiss with fonts, and which families it has from this machine only.
    report() {
      giveWay();
      const { machine, missing } = firstChoices();
      const substituted = missing.map(({ first, substitute }) => ({
        code: "font_substituted",
        message: `The font "${first}" is neither in the project nor on this machine: "${substitute}" is used instead`,
      }));
      const ignored = problem ? [{ code: "project_settings_ignored", message: problem }] : [];
      return { warnings: [...ignored, ...substituted], machineFonts: machine };
    },
  };
})();
