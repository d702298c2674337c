// Strict numbers and start references as attributes spell them (contract 1.2). Pure.
muto.values = (() => {
  const bareId = /^[A-Za-z0-9_.:-]+$/;
  const idWithOffset = /^([A-Za-z0-9_.:-]+?)\s*([+-])\s*(\d+(?:\.\d*)?|\.\d+)$/;

  /// The number a whole attribute spells, or undefined: "2s" and "" are no numbers.
  function number(text) {
    if (text === null || text === undefined || text.trim() === "") return undefined;
    const value = Number(text);
    return Number.isFinite(value) ? value : undefined;
  }

  function positive(text) {
    const value = number(text);
    return value > 0 ? value : undefined;
  }

  /// {seconds} or {id, offset} or undefined. A text that can be an id is one: "intro-2" names "intro-2".
  function start(text) {
    const seconds = number(text);
    if (seconds !== undefined) return { seconds: Math.max(0, seconds) };
    const trimmed = (text ?? "").trim();
    if (bareId.test(trimmed)) return { id: trimmed, offset: 0 };
    const match = idWithOffset.exec(trimmed);
    return match ? { id: match[1], offset: Number(match[2] + match[3]) } : undefined;
  }

  return { number, positive, start };
})();
