// The eases that compositions may name although GSAP does not know them (contract 1.11): hold, spring(…), wiggle(…) and
// custom(…). They are registered as GSAP arrives, because the next script already uses them.
(() => {
  const isNumber = Number.isFinite;
  const or = (value, fallback) => (isNumber(value) ? value : fallback);

  /// Stays where it is until the very end.
  const hold = (progress) => (progress < 1 ? 0 : 1);

  /// A mass on a spring, let go at 0 and at rest at 1: spring(mass, stiffness, damping, velocity).
  function spring(mass, stiffness, damping, velocity) {
    const m = Math.max(0.01, or(mass, 1));
    const k = Math.max(0.01, or(stiffness, 100));
    const frequency = Math.sqrt(k / m);
    const ratio = Math.max(0, or(damping, 10)) / (2 * Math.sqrt(k * m));
    const offset = swing(frequency, ratio, or(velocity, 0));
    const settling = settlingTime(frequency, ratio);
    return (progress) => (progress <= 0 ? 0 : progress >= 1 ? 1 : 1 - offset(progress * settling));
  }

  /// Distance from rest over time, from 1 on.
  function swing(frequency, ratio, velocity) {
    if (ratio < 1) {
      const damped = frequency * Math.sqrt(1 - ratio * ratio);
      const sine = (ratio * frequency - velocity) / damped;
      return (t) => Math.exp(-ratio * frequency * t) * (Math.cos(damped * t) + sine * Math.sin(damped * t));
    }
    const slope = frequency - velocity;
    return (t) => Math.exp(-frequency * t) * (1 + slope * t);
  }

  /// When the swing has died down to a thousandth.
  function settlingTime(frequency, ratio) {
    const decay = frequency * Math.min(Math.max(ratio, 0.05), 1);
    return (Math.log(1000) + (ratio >= 1 ? 2.3 : 0)) / decay;
  }

  /// On its way it sways around the straight line: wiggle(count, amplitude).
  function wiggle(count, amplitude) {
    const waves = Math.max(1, or(count, 6));
    const height = or(amplitude, 0.2);
    return (progress) => progress + Math.sin(progress * Math.PI * waves) * height * (1 - progress);
  }

  function bezier(x1, y1, x2, y2) {
    const at = (a, b, t) => 3 * a * t * (1 - t) ** 2 + 3 * b * t * t * (1 - t) + t ** 3;
    return (progress) => {
      let low = 0;
      let high = 1;
      for (let i = 0; i < 48; i += 1) {
        const middle = (low + high) / 2;
        if (at(x1, x2, middle) < progress) low = middle;
        else high = middle;
      }
      return at(y1, y2, (low + high) / 2);
    };
  }

  /// An ease drawn as a path of cubic segments from 0,0 to 1,1 ("M0,0 C…"), or the four numbers of one segment.
  function custom(...args) {
    const numbers = (args.join(",").match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number);
    if (numbers.length === 4) return bezier(...numbers);
    const segments = segmentsOf(numbers);
    if (segments.length === 0) return (progress) => progress;
    return (progress) => along(segments, progress);
  }

  function segmentsOf(numbers) {
    const segments = [];
    for (let i = 0; i + 7 < numbers.length; i += 6) segments.push(numbers.slice(i, i + 8));
    return segments.filter(([x0, , , , , , x3]) => x3 > x0);
  }

  function along(segments, progress) {
    const [x0, y0, x1, y1, x2, y2, x3, y3] = segments.find((segment) => progress <= segment[6]) ?? segments.at(-1);
    const width = x3 - x0;
    const height = y3 - y0;
    if (height === 0) return y0 + bezier((x1 - x0) / width, y1 - y0, (x2 - x0) / width, y2 - y0)((progress - x0) / width);
    const curve = bezier((x1 - x0) / width, (y1 - y0) / height, (x2 - x0) / width, (y2 - y0) / height);
    return y0 + height * curve(Math.min(1, Math.max(0, (progress - x0) / width)));
  }

  /// GSAP calls `config` with what stands in brackets, numbers as numbers.
  const configurable = (make) => Object.assign(make(), { config: make });

  muto.gsapEases = { hold, spring, wiggle, custom };
  muto.libraries.whenArrives("gsap", (gsap) => {
    if (typeof gsap.registerEase !== "function") return;
    const eases = { hold, spring: configurable(spring), wiggle: configurable(wiggle), custom: configurable(custom) };
    for (const [name, ease] of Object.entries(eases)) gsap.registerEase(name, ease);
  });
})();
