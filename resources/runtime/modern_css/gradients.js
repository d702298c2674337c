// Gradients that run through another colour space (`in oklch`), as gradients with enough stops in between. Pure.
const steps = 12;
const method = /^(.*?)\bin\s+([a-z0-9-]+(?:\s+(?:shorter|longer|increasing|decreasing)\s+hue)?)\s*(.*)$/i;
const position = /^[-+]?[\d.]+(?:e[-+]?\d+)?(%|deg|turn|rad|grad|px)?$/i;

export const isGradient = (name) => /^(?:-webkit-)?(?:repeating-)?(?:linear|radial|conic)-gradient$/.test(name);

/// Splits at commas (or spaces) that stand in no parentheses.
export function splitTop(text, separator) {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    if (letter === "(") ++depth;
    if (letter === ")") --depth;
    if (depth === 0 && separator.test(letter)) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/// {colour, at} for each stop; two positions make two stops, a bare position (a hint) is not known here.
function stopsOf(text) {
  const parts = splitTop(text, /\s/);
  const colours = parts.filter((part) => !position.test(part));
  const places = parts.filter((part) => position.test(part));
  if (colours.length !== 1) return undefined;
  return places.length ? places.map((at) => ({ colour: colours[0], at })) : [{ colour: colours[0], at: undefined }];
}

const inUnits = (at) => {
  const [, unit = ""] = position.exec(at);
  return { value: parseFloat(at), unit };
};

/// Stops without a position are spread evenly between those that have one, in the unit these are in.
function settle(stops) {
  const unit = stops.map(({ at }) => at && inUnits(at)).find((at) => at && at.value !== 0)?.unit || "%";
  const values = stops.map(({ at }) => (at === undefined ? undefined : inUnits(at).value));
  if (stops.some(({ at }) => at !== undefined && inUnits(at).value !== 0 && inUnits(at).unit !== unit)) return undefined;
  if (values.includes(undefined) && !["%", "deg", "turn"].includes(unit)) return undefined;
  const whole = { "%": 100, deg: 360, turn: 1 }[unit];
  values[0] ??= 0;
  values[values.length - 1] ??= whole;
  for (let i = 1; i < values.length; ++i) {
    if (values[i] !== undefined) continue;
    const next = values.findIndex((value, j) => j > i && value !== undefined);
    values[i] = values[i - 1] + (values[next] - values[i - 1]) / (next - i + 1);
  }
  return { unit, values };
}

function between(space, [from, to], [start, end], unit, evaluate) {
  return Array.from({ length: steps - 1 }, (_, i) => {
    const share = (i + 1) / steps;
    const mixed = evaluate(`color-mix(in ${space}, ${to} ${share * 100}%, ${from})`);
    return `${mixed} ${start + (end - start) * share}${unit}`;
  });
}

/// The gradient spelled without `in`, or nothing if its stops cannot be placed (variables, mixed units, hints).
export function expandGradient(text, evaluate) {
  const open = text.indexOf("(");
  const [first, ...rest] = splitTop(text.slice(open + 1, -1), /,/);
  const [, before, space, after] = method.exec(first) ?? [];
  const stops = rest.map(stopsOf);
  if (!space || stops.includes(undefined) || /\bvar\(|currentcolor/i.test(text)) return undefined;
  const flat = stops.flat();
  const places = settle(flat);
  if (!places) return undefined;
  const { unit, values } = places;
  const spelled = flat.flatMap(({ colour }, i) => {
    const own = `${evaluate(colour)} ${values[i]}${unit}`;
    if (i + 1 === flat.length || values[i] === values[i + 1]) return [own];
    return [own, ...between(space, [colour, flat[i + 1].colour], [values[i], values[i + 1]], unit, evaluate)];
  });
  const direction = `${before} ${after}`.trim();
  return `${text.slice(0, open)}(${[direction, ...spelled].filter(Boolean).join(", ")})`;
}
