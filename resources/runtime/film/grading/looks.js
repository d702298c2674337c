// How the pictures of graded elements look at this moment of the film (contract 3.8). Films without gradings ask only
// whether an attribute is there.
muto.looks = (() => {
  const attribute = "data-color-grading";
  const property = "--hf-color-grading-";
  const animated = new Map([
    ["intensity", "intensity"], ["lut-intensity", "lut.intensity"], ["exposure", "adjust.exposure"],
    ["blur", "effects.blur"], ["pixelate", "effects.pixelate"],
  ]);
  const alwaysUndrawn = ["ascii", "bloom", "dither", "kuwahara"];
  const mostGrades = 24;
  const read = new WeakMap();
  const grades = new Map();
  const complaints = new Map();
  let isBypassed = false;
  let onArrival = () => {};

  const isGraded = (element) => element.hasAttribute(attribute);

  function nameOf(element) {
    const name = element.dataset.hfRenderId || element.id || decodeURIComponent((element.getAttribute("src") ?? "").split("/").pop());
    return `${element.tagName.toLowerCase()} "${name}"`;
  }

  /// What is wrong with a grading leaves the picture as far as possible as it was meant, and is told once.
  function complain(element, code, what) {
    const message = `Grading of ${nameOf(element)}: ${what}`;
    complaints.set(message, { code, message });
  }

  /// Addresses in a mounted file count from there.
  function lutAddress(element, written) {
    const file = element.closest("[data-composition-file]")?.getAttribute("data-composition-file");
    return file && written !== undefined ? muto.assetUrls.translator(file)(written) : written;
  }

  /// {lines, lut}, or {flaw}, of what the element's attribute says.
  function payloadOf(element) {
    const text = element.getAttribute(attribute);
    const known = read.get(element);
    if (known?.text === text) return known;
    const { payload, flaw } = muto.gradingPayload.parse(text);
    const entry = { text, flaw };
    if (payload) {
      const lookUp = (id) => muto.variables.valueAt(element, id);
      entry.lines = muto.gradingPayload.linesOf(payload, lookUp);
      entry.lut = lutAddress(element, muto.gradingPayload.lutOf(payload, lookUp));
    }
    read.set(element, entry);
    return entry;
  }

  /// Numbers that styles and tweens say at this moment, instead of the payload's.
  function animatedLines(element) {
    const style = getComputedStyle(element);
    const lines = [];
    for (const [name, path] of animated) {
      const value = style.getPropertyValue(property + name).trim();
      if (value !== "") lines.push(`${path}=${value}`);
    }
    return lines;
  }

  /// The same numbers are one grade, however often they come back; what has not been used for longest goes.
  function gradeFor(element, lines) {
    const key = lines.join("\n");
    const known = grades.get(key) ?? muto.grader.takeGrade(key);
    grades.delete(key);
    grades.set(key, known);
    for (const problem of known.problems) {
      const [verdict, ...path] = problem.split(" ");
      if (verdict === "undrawn") complain(element, "color_grading_undrawn", `${path.join(" ")} is not drawn here`);
      else complain(element, "color_grading_invalid", `${path.join(" ")} means nothing`);
    }
    if (grades.size > mostGrades) {
      const [oldest, { number }] = grades.entries().next().value;
      grades.delete(oldest);
      muto.grader.dropGrade(number);
    }
    return known.number;
  }

  function lutFor(element, address) {
    if (address === undefined) return 0;
    const { number = 0, flaw } = muto.luts.of(address);
    if (flaw !== undefined) complain(element, "color_grading_lut_failed", `the LUT ${decodeURIComponent(address)} cannot be used: ${flaw}`);
    return number;
  }

  function lookOf(element) {
    const payload = payloadOf(element);
    if (payload.flaw !== undefined) complain(element, "color_grading_invalid", `${payload.flaw}; it is shown ungraded`);
    if (muto.grader.isMissing) complain(element, "color_grading_unavailable", "this program was built without it");
    if (payload.flaw !== undefined || !muto.grader.isHere) return undefined;
    const grade = gradeFor(element, [...payload.lines, ...animatedLines(element)]);
    const lut = lutFor(element, payload.lut);
    if (muto.grader.isNeutral(grade, lut > 0)) return undefined;
    const key = `${grade} ${lut} ${muto.grader.isMoving(grade) ? muto.frame : ""}`;
    return { key, paint: (image) => muto.grader.paint({ grade, lut }, image, muto.frame) };
  }

  /// What a graded element waits for: {what, promise}, or nothing.
  function waitOf(element) {
    const payload = payloadOf(element);
    if (payload.flaw !== undefined) return undefined;
    const lut = payload.lut === undefined ? undefined : muto.luts.of(payload.lut);
    const isLutComing = lut && lut.number === undefined && lut.flaw === undefined;
    if ((muto.grader.isHere || muto.grader.isMissing) && !isLutComing) return undefined;
    const promise = Promise.all([muto.grader.arrive(), lut?.promise]);
    promise.then(() => onArrival());
    return { what: `grading of ${nameOf(element)}`, promise };
  }

  function complainOfStyles(element) {
    const style = getComputedStyle(element);
    const undrawn = alwaysUndrawn.find((name) => style.getPropertyValue(property + name).trim() !== "");
    if (undrawn) complain(element, "color_grading_undrawn", `${property}${undrawn} is not drawn here`);
  }

  /// A picture of the web stays on the web: nobody may look at its pixels.
  const isForeign = (image) => image.currentSrc !== "" && !/^(?:data|blob):/i.test(image.currentSrc) && muto.pictures.pathOf(image.currentSrc) === undefined;

  function complainOfOrigin(element) {
    if (isForeign(element)) complain(element, "color_grading_invalid", "it comes from the web, and its pixels may not be read");
  }

  const all = () => [...document.querySelectorAll(`video[${attribute}], img[${attribute}]`)];

  return {
    isGraded,
    /// {key, paint(image)} of a graded element; nothing while its pictures stay as they are. The same key is the same look.
    of: (element) => (isBypassed || !isGraded(element) || isForeign(element) ? undefined : lookOf(element)),
    waitOf: (element) => (isGraded(element) ? waitOf(element) : undefined),
    /// The preview shows everything ungraded for a while.
    setBypassed(bypassed) {
      isBypassed = bypassed;
    },
    awaited: () => all().map(waitOf).filter(Boolean).map(({ what }) => what),
    whenArrives(callback) {
      onArrival = callback;
    },
    /// What is wrong with gradings as they are now.
    warnings() {
      complaints.clear();
      for (const element of all()) {
        read.delete(element); // variables may have come since
        lookOf(element);
        complainOfStyles(element);
        complainOfOrigin(element);
      }
      return [...complaints.values()];
    },
  };
})();
