// Makes the page follow an edit of its source without loading it again. All of an edit, or nothing: what cannot be
// patched is found out before anything has been touched, and told.
muto.pagePatch = (() => {
  // What readiness, layout and mounting have made of these cannot be unmade by writing the attribute.
  const settledByLoading = new Set([
    "id", "data-hf-id", "data-composition-id", "data-composition-src", "data-variable-values", "data-root",
    "data-width", "data-height", "data-no-timeline", "data-var-src", "data-var-text", "src", "srcset", "sizes", "href", "xlink:href",
    "poster", "data", "type", "media", "rel", "is", "slot",
  ]);
  // Of a mounted root, its host's business: they say nothing there.
  const hostsBusiness = new Set(["data-start", "data-end", "data-track-index", "data-track", "data-layer", "data-fps", "data-timeline-locked"]);
  const codeTags = new Set(["script", "link", "meta", "base", "source", "track", "template", "noscript"]);
  const whens = new Set(["data-start", "data-end", "data-duration", "data-track-index"]);
  const forcedOnBoxes = new Set(["position", "overflow", "overflow-x", "overflow-y", "width", "height"]);

  const isInnerRoot = (live) => live.hasAttribute("data-hf-inner-root");

  // Finding

  /// {change, source, lives}; nothing for what is no part of this page; a text that says why it cannot be patched.
  function targetOf(change) {
    if (change.kind === "sheet") return targetOfSheet(change);
    if (isLinked(change)) return targetOfLinkedScript(change);
    if (!muto.sourceTree.isKnown(change.file)) return undefined;
    const source = muto.sourceTree.find(change.file, change.steps);
    return source ? targetIn(source, change) : `there is no ${change.steps} in ${change.file}`;
  }

  function targetIn(source, change) {
    const ever = muto.sourceTree.livesOf(source);
    if (codeTags.has(source.localName) && change.kind !== "script") return `it is part of a <${source.localName}>`;
    if (change.kind === "script" && !isLinked(change) && change.file !== muto.projectFiles.entry) return "the script belongs to a mounted composition";
    if (ever.length === 0 && !isLinked(change) && change.file !== muto.projectFiles.entry) return undefined;
    const lives = ever.filter((live) => live.isConnected);
    if (lives.length === 0 || lives.length < ever.length) return `a script has replaced ${change.steps}`;
    return { change, source, lives };
  }

  /// A script in a file of its own.
  const isLinked = ({ kind, steps }) => kind === "script" && steps === "";

  function targetOfLinkedScript(change) {
    const [script, ...others] = muto.sourceTree.scriptsOf(change.file);
    return script && others.length === 0 ? targetIn(script, change) : `it is not one script of the page that is ${change.file}`;
  }

  function targetOfSheet(change) {
    const exchanges = muto.sheetPatch.plan(change.file, change.value);
    return typeof exchanges === "string" ? exchanges : { change, exchanges, lives: [] };
  }

  // Asking

  const declares = ({ change }) => change.kind === "attribute" && change.name === "data-composition-variables";

  function attributeObjection({ change: { name, value }, source, lives }) {
    if (name === "data-composition-variables") return muto.variables.objectionToDeclarations(lives, source.getAttribute(name), value);
    return settledByLoading.has(name) || name.startsWith("on") ? `${name} counts when the page is loaded` : undefined;
  }

  function styleObjection({ change: { name, value }, source, lives }) {
    if (!muto.authoredStyle.isUnderstood(name, value) || muto.newerCss.isIn(source.getAttribute("style") ?? ""))
      return `${name}: ${value} has to be translated for this browser`;
    const isBox = lives.some((live) => live === muto.root.element || isInnerRoot(live));
    if (isBox && forcedOnBoxes.has(name)) return `${name} of a composition is settled when it is loaded`;
    return lives.some((live) => muto.gsapLedger.sets(live, name)) ? `a script has set ${name}` : undefined;
  }

  const hasOnlyText = (element) => element.childElementCount === 0;

  function textObjection({ source, lives }) {
    if (!hasOnlyText(source) || !lives.every(hasOnlyText)) return "there is more in it than a text";
    return source.hasAttribute("data-var-text") ? "a variable fills it" : undefined;
  }

  const isData = (element) => element.localName === "script" && !/^(|module|(text|application)\/(java|ecma)script)$/i.test(element.type.trim());

  /// The program has seen to it that the script leaves nothing behind but timelines; the page knows who else is there.
  function scriptObjection({ change, change: { value }, source }) {
    const runsInTurn = source.type !== "module" && (isLinked(change) ? !source.defer && !source.async : !source.hasAttribute("src"));
    if (!runsInTurn) return "the script runs when the page is loaded";
    const all = [...source.ownerDocument.querySelectorAll("*")];
    if (!all.slice(all.indexOf(source) + 1).every(isData)) return "what comes after it was not there when it ran, and may use what it makes";
    if (muto.newerCss.isInScript(value)) return "the script has to be translated for this browser";
    const meetsStandIns = /\*|canvas/.test(value) && document.querySelector(".__render_frame__") !== null;
    return meetsStandIns ? "the script may take what stands in for a film for a part of the page" : muto.timelines.objectionToReplay;
  }

  const objections = { attribute: attributeObjection, style: styleObjection, text: textObjection, code: () => undefined, sheet: () => undefined, script: scriptObjection };


  // Doing

  function writeClass(live, before, after) {
    live.classList.remove(...before.filter((name) => !after.includes(name)));
    live.classList.add(...after);
  }

  function writeAttribute(live, name, value) {
    if (isInnerRoot(live) && hostsBusiness.has(name)) return;
    const shown = isInnerRoot(live) && name === "data-duration" ? "data-hf-authored-duration" : name;
    if (name === "data-start") live.removeAttribute("data-hf-auto-start");
    if (value === null) live.removeAttribute(shown);
    else live.setAttribute(shown, value);
    if (muto.timing.isMedia(live)) muto.sounds.noteEdit(live, name);
  }

  function patchAttribute({ change: { name, value }, source, lives }) {
    const namesOf = (text) => (text ?? "").split(/\s+/).filter(Boolean);
    const before = namesOf(source.getAttribute(name));
    if (value === null) source.removeAttribute(name);
    else source.setAttribute(name, value);
    for (const live of lives) {
      if (name === "class") writeClass(live, before, namesOf(value));
      else writeAttribute(live, name, value);
    }
  }

  /// `visibility` of what is timed is the film's to say, and so is `display` while it is hidden.
  function writeStyle(live, { name, value, priority }) {
    if (name === "visibility" && live.hasAttribute("data-start") && live !== muto.root.element) return;
    if (name === "display" && muto.visibility.keepsDisplay(live, value)) return;
    if (value === "") live.style.removeProperty(name);
    else live.style.setProperty(name, value, priority);
  }

  function patchStyle({ change: { file, name, value }, source, lives }) {
    const translated = value === null || file === muto.projectFiles.entry ? value : muto.compositionUrls.rewriteCss(value, muto.assetUrls.translator(file));
    const differences = muto.authoredStyle.change(source.style, name, translated);
    for (const live of lives) {
      differences.forEach((difference) => writeStyle(live, difference));
      muto.layout.placeAnew(live);
    }
  }

  function patchText({ change: { value }, source, lives }) {
    for (const element of [source, ...lives]) element.textContent = value;
  }

  function patchSheet({ change: { value }, source, lives }) {
    source.textContent = value;
    for (const live of lives) live.textContent = muto.sourceTree.recipeOf(live)(value);
  }

  function patchLinkedSheet({ exchanges }) {
    muto.sheetPatch.carryOut(exchanges);
  }

  /// Runs in a block, as its names have been given before. Returns why the page has to be loaded after all.
  function patchScript({ change, change: { value }, source, lives: [live] }) {
    if (!isLinked(change)) for (const element of [source, live]) element.textContent = value;
    const again = document.createElement("script");
    again.textContent = `{${value}\n}document.currentScript.hasRun = true;`;
    return muto.gsapLedger.replay(live, () => {
      live.after(again);
      again.remove();
      return again.hasRun === true;
    });
  }

  const patches = { attribute: patchAttribute, style: patchStyle, text: patchText, code: patchSheet, sheet: patchLinkedSheet, script: patchScript };


  /// Tweens remember the values they began with: what moves a changed element is taken back first, and looks again after.
  function releasedTimelines(targets) {
    const touchesAll = targets.some(({ change }) => ["code", "sheet", "script"].includes(change.kind) || change.name === "class");
    const changed = targets.filter(({ change }) => change.kind === "style").flatMap(({ change, lives }) => lives.map((live) => ({ live, property: change.name })));
    return muto.timelines.release((timeline) => touchesAll || changed.some(({ live, property }) => muto.gsapTweens.moves(timeline, live, property)));
  }

  /// What timelines move is taken back, changed, and read anew. Returns what went wrong.
  function applyAnew(targets) {
    const released = releasedTimelines(targets);
    muto.timelines.drop(targets.flatMap(({ change }) => change.timelines));
    const failures = targets.map((target) => patches[target.change.kind](target));
    if (targets.some(declares)) muto.variables.refresh();
    released.forEach((reread) => reread());
    return failures.find(Boolean);
  }

  /// When a clip is to be seen, which is nothing that tweens read.
  const isWhen = ({ change: { kind, name, value }, source }) =>
    kind === "attribute" && whens.has(name) && value !== null && source.hasAttribute(name) && !muto.styleSheets.compares(name);

  // Tweens begin with what these set, or run by eases that are others under the same name.
  const leavesMore = /\bgsap\s*\.\s*(?:set|defaults|registerEase)\b|Ease\s*\.\s*create\b/;

  /// A script, with times of clips at most: nearly all that it moves goes on as it does. Returns what went wrong, "" for
  /// nothing; and nothing, where that cannot be.
  function applyGrafted(targets) {
    const times = targets.filter(isWhen);
    const [script, ...others] = targets.filter((target) => !times.includes(target));
    if (others.length > 0 || script?.change.kind !== "script") return undefined;
    const { lives: [live], change } = script;
    if (leavesMore.test(change.value) || muto.gsapLedger.has(live)) return undefined;
    times.forEach(patchAttribute); // the script may ask for them
    let failure;
    const run = () => {
      failure = patchScript(script) ?? (muto.gsapLedger.has(live) ? "it leaves more than timelines" : undefined);
      return failure === undefined;
    };
    const isDone = muto.gsapGraft.replay({ ids: change.timelines, script: change.value, run });
    return isDone === undefined ? undefined : (failure ?? "");
  }

  const restyles = ({ change: { kind } }) => ["code", "sheet", "attribute"].includes(kind);

  /// What scripts have set may rest on what style sheets say. Returns what went wrong.
  function applyOnGround(targets, action) {
    if (!targets.some(restyles)) return action(targets);
    const ground = muto.gsapLedger.ground();
    return action(targets) || (muto.gsapLedger.ground() === ground ? undefined : "a script has set values over what style sheets say");
  }

  /// Returns what went wrong.
  function apply(targets) {
    const failure = applyOnGround(targets, (all) => applyGrafted(all) ?? applyAnew(all));
    muto.timelines.refresh({ mayWait: true }); // the manifest, which is told after a script has run, makes up for it
    if (targets.some(({ change }) => change.kind !== "style" && change.kind !== "text")) {
      muto.plan.invalidate();
      muto.duration.unsettle();
      muto.duration.settle();
      muto.animations.followStarts();
    }
    muto.modernCss.refresh();
    muto.animations.acceptEdit();
    return failure || undefined;
  }

  return {
    /// Applies changes, [{kind, file, steps, name, value, timelines}], whose addresses are those of before. Returns why it did not.
    apply(changes) {
      const targets = changes.map(targetOf).filter((target) => target !== undefined);
      const objection = targets.map((target) => (typeof target === "string" ? target : objections[target.change.kind](target))).find(Boolean);
      if (objection) return objection;
      return apply(targets);
    },
  };
})();
