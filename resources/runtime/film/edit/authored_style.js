// What a change of an author's inline style comes to, property by property: shorthands taken apart, by the browser.
muto.authoredStyle = (() => {
  /// Declarations of an inline style as {value, priority} by their names.
  function longhands(style) {
    return new Map([...style].map((name) => [name, { value: style.getPropertyValue(name), priority: style.getPropertyPriority(name) }]));
  }

  function read(text) {
    const important = /\s*!\s*important\s*$/i.test(text);
    return { value: text.replace(/\s*!\s*important\s*$/i, ""), priority: important ? "important" : "" };
  }

  /// Writes a declaration into the style of a source's element, or takes it out (`text` null). Returns what has become
  /// different: [{name, value, priority}], an empty value for what is gone.
  function change(style, property, text) {
    const before = longhands(style);
    style.removeProperty(property);
    if (text !== null) {
      const { value, priority } = read(text);
      style.setProperty(property, value, priority);
      // What waits for a variable has no longhands yet.
      if (value.includes("var(")) return [{ name: property, value, priority }];
    }
    const after = longhands(style);
    const differs = (name) => before.get(name)?.value !== after.get(name)?.value || before.get(name)?.priority !== after.get(name)?.priority;
    return [...new Set([...before.keys(), ...after.keys()])].filter(differs).map((name) => ({ name, ...(after.get(name) ?? { value: "", priority: "" }) }));
  }

  /// Whether this browser understands a declaration; what it does not, other parts of the runtime may have spelled for it.
  const isUnderstood = (property, text) => text === null || property.startsWith("--") || CSS.supports(property, read(text).value);

  /// A property, and those that it is short for.
  function partsOf(property) {
    const { style } = document.createElement("i");
    style.setProperty(property, "initial");
    return new Set([property, ...style]);
  }

  return { change, isUnderstood, longhands, partsOf };
})();
