// What `caption-overrides.json` says about single words of captions that a script has made (groups of class
// `caption-group`): where they are, how large, and in which colours. A word keeps its own animations; what is said about
// its place is done to a box around it.
muto.captionOverrides = (() => {
  const file = "caption-overrides.json";
  const groups = ".caption-group";
  const boxName = "captionWrapper";

  const isNumber = (value) => typeof value === "number" && Number.isFinite(value);
  const isText = (value) => typeof value === "string" && value !== "";

  function read() {
    const text = muto.projectFiles.exists(file) ? muto.projectFiles.text(file) : undefined;
    if (!text?.trim()) return [];
    try {
      const list = JSON.parse(text);
      if (!Array.isArray(list)) throw new Error("it is no list");
      return list.filter((entry) => typeof entry === "object" && entry !== null);
    } catch (error) {
      muto.warnings.add({ code: "caption_overrides_unreadable", message: `${file} is not heeded: ${error.message}` });
      return [];
    }
  }

  /// The words, in the order of the page: spans that stand in a group, or in the box of one.
  const words = () =>
    [...document.querySelectorAll(`${groups} > *`)]
      .map((child) => (child.dataset?.[boxName] ? child.firstElementChild : child))
      .filter((child) => child?.localName === "span");

  /// Its id counts before its number, which another text makes another one.
  function wordOf({ wordId, wordIndex }, all) {
    const named = isText(wordId) ? document.getElementById(wordId) : null;
    return named ?? (Number.isInteger(wordIndex) ? all[wordIndex] : undefined);
  }

  function transformOf({ x, y, scale, rotation }) {
    const parts = [];
    if (isNumber(x) || isNumber(y)) parts.push(`translate(${isNumber(x) ? x : 0}px, ${isNumber(y) ? y : 0}px)`);
    if (isNumber(rotation)) parts.push(`rotate(${rotation}deg)`);
    if (isNumber(scale)) parts.push(`scale(${scale})`);
    return parts.join(" ");
  }

  function boxOf(word) {
    if (word.parentElement.dataset[boxName]) return word.parentElement;
    const box = document.createElement("span");
    box.dataset[boxName] = "true";
    box.style.display = "inline-block";
    word.replaceWith(box);
    box.append(word);
    return box;
  }

  /// A word is in one colour until it is said, and in another one then: the first that its tweens name is that of a word
  /// that is not said.
  function recolour(word, { activeColor, dimColor }) {
    if (!isText(activeColor) && !isText(dimColor)) return;
    const tweens = (window.gsap?.getTweensOf(word) ?? []).sort((a, b) => a.startTime() - b.startTime());
    const sayings = tweens.flatMap((tween) => [tween.vars.startAt, tween.vars].filter((vars) => vars && "color" in vars));
    const dim = sayings[0]?.color;
    for (const vars of sayings) {
      const wanted = vars.color === dim ? dimColor : activeColor;
      if (isText(wanted)) vars.color = wanted;
    }
    tweens.forEach((tween) => tween.invalidate());
    if (isText(dimColor)) word.style.color = dimColor;
  }

  function restyle(word, { opacity, fontSize, fontWeight, fontFamily }) {
    if (isNumber(opacity)) word.style.opacity = String(opacity);
    if (isNumber(fontSize)) word.style.fontSize = `${fontSize}px`;
    if (isNumber(fontWeight) || isText(fontWeight)) word.style.fontWeight = String(fontWeight);
    if (isText(fontFamily)) word.style.fontFamily = fontFamily;
  }

  return {
    /// Once the scripts of the page have run, and before anything of it is shown.
    apply() {
      if (!document.querySelector(groups)) return;
      const all = words();
      for (const entry of read()) {
        const word = wordOf(entry, all);
        if (!word) continue;
        recolour(word, entry);
        restyle(word, entry);
        const transform = transformOf(entry);
        if (transform) boxOf(word).style.transform = transform;
      }
    },
    /// For the editor: which words there are, what they say, and by what an entry finds them.
    list: () => words().map((word, index) => ({ id: word.id, index, text: word.textContent.trim() })),
  };
})();
