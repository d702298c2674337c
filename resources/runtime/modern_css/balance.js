// `text-wrap: balance`: the narrowest lines that do not need one more of them, made by padding within the box.
import { all } from "./marks.js";

const mostLines = 6;
const sides = ["paddingLeft", "paddingRight"];

function linesOf(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  const bottoms = [...range.getClientRects()]
    .filter((box) => box.width > 0)
    .map((box) => box.bottom)
    .sort((a, b) => a - b);
  let lines = 0;
  let last = -Infinity;
  for (const bottom of bottoms) if (bottom - last > 3) (++lines, (last = bottom));
  return lines;
}

const holdsText = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
const isBlock = (style) => !/^(?:inline|contents|none|flex|grid|inline-flex|inline-grid)$/.test(style.display);

/// How the room that is taken away is shared between left and right, so that the text stays where it was aligned to.
function shareOf({ textAlign, direction }) {
  if (textAlign === "center") return [0.5, 0.5];
  const toRight = textAlign === "right" || textAlign === (direction === "rtl" ? "start" : "end");
  return toRight ? [1, 0] : [0, 1];
}

export function createBalance({ styleOf }) {
  const settled = new WeakMap();

  function undo(element) {
    const before = settled.get(element)?.authored;
    if (before) for (const [name, value] of Object.entries(before)) styleOf(element)[name] = value;
  }

  /// Everything a balance depends on; while it is the same nothing is measured.
  function keyOf(element, style) {
    return [
      element.offsetWidth,
      element.textContent,
      style.font,
      style.letterSpacing,
      style.textAlign,
      document.fonts.size,
      document.fonts.status,
    ].join("|");
  }

  function narrow(element, style) {
    const own = styleOf(element);
    const padding = sides.map((side) => parseFloat(style[side]) || 0);
    const width = element.offsetWidth;
    const room = element.clientWidth - padding[0] - padding[1];
    const share = shareOf(style);
    const set = (taken) => {
      sides.forEach((side, i) => (own[side] = `${padding[i] + taken * share[i]}px`));
      if (element.offsetWidth !== width) Object.assign(own, { boxSizing: "border-box", width: `${width}px` });
    };
    const lines = linesOf(element);
    if (lines < 2 || lines > mostLines) return;
    let low = 0;
    let high = room / 2 + (room / 2) * (1 - 1 / lines);
    while (high - low > 1) {
      const taken = (low + high) / 2;
      set(taken);
      if (linesOf(element) > lines || element.scrollWidth > element.clientWidth) high = taken;
      else low = taken;
    }
    set(Math.floor(low));
  }

  function balance(element) {
    if (!holdsText(element)) return;
    const style = getComputedStyle(element);
    if (style.getPropertyValue("--muto-wrap").trim() !== "balance" || !isBlock(style)) return;
    if (!element.offsetWidth || settled.get(element)?.key === keyOf(element, style)) return;
    undo(element);
    const own = styleOf(element);
    const authored = Object.fromEntries([...sides, "boxSizing", "width"].map((name) => [name, own[name]]));
    narrow(element, style);
    settled.set(element, { authored, key: keyOf(element, style) });
  }

  /// `wraps`: selectors or elements whose text, and that of all they hold, may be balanced.
  return function apply(wraps) {
    for (const wrap of wraps) {
      for (const element of typeof wrap === "string" ? all(wrap) : [wrap]) {
        balance(element);
        element.querySelectorAll("*").forEach(balance);
      }
    }
  };
}

export function registerBalance() {
  CSS.registerProperty({ name: "--muto-wrap", syntax: "*", inherits: true, initialValue: "auto" });
}
