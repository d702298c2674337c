// What `data-color-grading` says, as the lines that the grader reads (core/grading/grade_reader.h; contract 3.8). Pure.
muto.gradingPayload = (() => {
  // Any value may be one of the composition's variables instead.
  const reference = /^\s*(?:\$([\w-]+)|\$\{\s*([^{}]+?)\s*\}|var\(\s*--([\w-]+)\s*\))\s*$/;

  const deepest = 8;

  const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  /// {payload}, or {flaw}: what keeps a text from being one.
  function parse(text) {
    try {
      const payload = JSON.parse(text);
      return isObject(payload) ? { payload } : { flaw: "it is no object" };
    } catch (error) {
      return { flaw: `it is not JSON: ${error.message}` };
    }
  }

  function resolved(value, lookUp) {
    const found = typeof value === "string" ? reference.exec(value) : null;
    return found ? lookUp(found[1] ?? found[2] ?? found[3]) ?? value : value;
  }

  function flatten(value, path, lookUp, lines) {
    const actual = resolved(value, lookUp);
    if (typeof actual !== "object" || actual === null) lines.push(`${path.join(".")}=${String(actual).replace(/[\r\n]+/g, " ")}`);
    else if (path.length < deepest) for (const [key, part] of Object.entries(actual)) flatten(part, [...path, key], lookUp, lines);
  }

  /// A payload as lines; `lookUp` knows variables.
  function linesOf(payload, lookUp) {
    const lines = [];
    flatten(payload, [], lookUp, lines);
    return lines;
  }

  /// The address of a payload's LUT, or nothing.
  function lutOf({ lut }, lookUp) {
    const named = resolved(lut, lookUp);
    const source = isObject(named) ? resolved(named.src, lookUp) : named;
    const address = isObject(source) ? source.url : source;
    return typeof address === "string" && address.trim() !== "" ? address.trim() : undefined;
  }

  return { parse, linesOf, lutOf };
})();
