// Where an element is in space: what perspective and turns out of the plane around it make of its box. Elements that
// all lie in the plane of the film have no space.
muto.space = (() => {
  const { moved, scaled, turned, product, about, fromCss, isFlat } = muto.projection;
  const lengths = (text) => text.split(" ").map((length) => parseFloat(length) || 0);

  // `translate`, `rotate` and `scale`

  const axes = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };
  const units = { deg: 1, grad: 0.9, turn: 360, rad: 180 / Math.PI };
  const degreesOf = (angle) => parseFloat(angle) * (units[/[a-z]+$/.exec(angle)?.[0]] ?? 1) || 0;
  const pixelsOf = (length, size) => (length.endsWith("%") ? (parseFloat(length) * size) / 100 : parseFloat(length)) || 0;
  const words = (value) => (!value || value === "none" ? [] : value.split(" "));

  /// As an engine says them that knows these properties.
  function known({ translate, rotate, scale }) {
    if (translate === undefined) return undefined;
    const [x = "0px", y = "0px", z = "0px"] = words(translate);
    const [factor = "1", down = factor, deep = "1"] = words(scale);
    const turn = words(rotate);
    const axis = turn.length === 4 ? turn.slice(0, 3).map(Number) : axes[turn.length === 2 ? turn[0] : "z"];
    return { translate: [x, y, z], axis, angle: turn.at(-1) ?? "0deg", scale: [factor, down, deep].map(Number) };
  }

  /// As one is told that does not (resources/runtime/modern_css), with the transform of their own beside them.
  function spelled(style) {
    const all = (name, ...parts) => parts.map((part) => style.getPropertyValue(`--muto-${name}-${part}`).trim());
    const translate = all("translate", "x", "y", "z");
    if (translate[0] === "") return undefined;
    const [angle] = all("rotate", "angle");
    const transform = style.getPropertyValue("--muto-transform").trim();
    return { translate, axis: all("rotate", "x", "y", "z").map(Number), angle, scale: all("scale", "x", "y", "z").map(Number), transform };
  }

  /// What the three say of an element, where they say anything: pixels, and degrees; null otherwise.
  function individual(style, size) {
    const parts = known(style) ?? spelled(style);
    if (!parts) return null;
    const translate = parts.translate.map((length, i) => pixelsOf(length, size[i] ?? 0));
    const turn = degreesOf(parts.angle);
    const isSaid = [...translate, turn].some((number) => number !== 0) || parts.scale.some((factor) => factor !== 1);
    const isInPlane = turn === 0 || (parts.axis[0] === 0 && parts.axis[1] === 0);
    return isSaid ? { ...parts, translate, turn, isInPlane } : null;
  }

  /// All that transforms an element, in the order in which CSS does it.
  function transformOf(element, style) {
    const matrix = fromCss(style.transform);
    const parts = style.translate === undefined ? null : individual(style, [element.offsetWidth, element.offsetHeight]);
    if (!parts) return matrix;
    return [moved(...parts.translate), turned(parts.axis, parts.turn), scaled(...parts.scale), matrix].reduce(product);
  }

  // Space

  const holdsOthers = (style) => style.position !== "static" || style.transform !== "none" || style.perspective !== "none";

  /// The box that its layout counts from.
  function holderOf(element) {
    if (element.offsetParent !== undefined) return element.offsetParent;
    let holder = element.parentElement; // a drawing has no offsets
    while (holder && holder !== document.body && !holdsOthers(getComputedStyle(holder))) holder = holder.parentElement;
    return holder;
  }

  /// What makes a box hold all in its plane, whatever its `transform-style`.
  function gathers({ overflow, opacity, filter, clipPath, isolation, mixBlendMode, webkitMaskImage = "none", backdropFilter = "none", willChange }) {
    const isSet = [filter, clipPath, webkitMaskImage, backdropFilter].some((value) => value !== "none");
    return isSet || !/^(?:visible|clip)\b/.test(overflow) || Number(opacity) < 1 || isolation === "isolate" || mixBlendMode !== "normal" || /\b(?:opacity|filter)\b/.test(willChange);
  }

  function scrolledBy(element, holder) {
    let [x, y] = [holder.scrollLeft, holder.scrollTop];
    const isFree = ["absolute", "fixed"].includes(getComputedStyle(element).position);
    for (let node = element.parentElement; !isFree && node && node !== holder; node = node.parentElement) [x, y] = [x + node.scrollLeft, y + node.scrollTop];
    return [x, y];
  }

  function stepOf(element, holder) {
    const style = getComputedStyle(holder);
    const isRoot = holder === document.body && !holdsOthers(style);
    const [scrollX, scrollY] = isRoot ? [0, 0] : scrolledBy(element, holder);
    const isDirect = element.parentElement === holder;
    return {
      offset: [(element.offsetLeft ?? 0) - scrollX + (isRoot ? 0 : holder.clientLeft), (element.offsetTop ?? 0) - scrollY + (isRoot ? 0 : holder.clientTop)],
      ...(style.perspective !== "none" && isDirect && { perspective: parseFloat(style.perspective), eye: lengths(style.perspectiveOrigin) }),
      flattens: !isDirect || style.transformStyle !== "preserve-3d" || gathers(style),
      transform: transformOf(holder, style),
      origin: lengths(style.transformOrigin),
    };
  }

  function stepsOf(element) {
    const steps = [];
    for (let node = element, holder; node && node !== document.body; node = holder) {
      holder = holderOf(node);
      if (holder) steps.push(stepOf(node, holder));
    }
    return steps;
  }

  /// How the element is seen: what is around it, from where its layout begins on, and its own transform, which turns about
  /// the origin that comes with it. Null where nothing leaves the plane; `isLost` where that cannot be said.
  function of(element, style, size) {
    const matrix = transformOf(element, style);
    const steps = stepsOf(element);
    if (isFlat(matrix) && steps.every(({ transform }) => isFlat(transform))) return null;
    const [x, y, depth = 0] = lengths(style.transformOrigin);
    const own = about(matrix, [0, 0, depth]);
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const placed = product(product(moved(x, y), own), moved(-x, -y));
    const around = muto.projection.settled({ around: muto.projection.around(steps), own: placed, size, measured: [left, top, right, bottom] });
    if (!around) return { isLost: true };
    return { around, own, quad: muto.projection.quad(product(around, placed), size) };
  }

  return { of, individual, transformOf };
})();
