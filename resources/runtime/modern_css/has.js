// `:has()`: asked of the page each frame, answered by marks.
import { all, createMarks, put } from "./marks.js";
import { attributes } from "./sheet_text.js";

const scope = "data-muto-scope";

/// A list of relative selectors, each told from where it looks.
function relatives(argument) {
  return argument
    .split(/,(?![^()]*\))/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function finds(element, relative) {
  try {
    if (!/^[+~]/.test(relative)) return element.querySelector(`:scope ${relative}`) !== null;
    element.setAttribute(scope, "");
    return element.parentNode?.querySelector(`[${scope}] ${relative}`) != null;
  } catch {
    return false;
  } finally {
    if (element.hasAttribute(scope)) element.removeAttribute(scope);
  }
}

export function createHas() {
  const marks = createMarks(attributes.has);

  /// `questions`: [{id, asked, argument}]. Returns whether an answer has changed.
  return function answer(questions) {
    const wanted = new Map();
    for (const { id, asked, argument } of questions) {
      const ways = relatives(argument);
      for (const element of all(asked)) if (ways.some((way) => finds(element, way))) put(wanted, element, id);
    }
    return marks.set(wanted);
  };
}
