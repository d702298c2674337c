// Timers in the order they fall due. Pure: it is told the time and never looks at a clock.
muto.createTimerQueue = () => {
  // Browsers slow down a timer that sets a timer that sets a timer; without that, a chain of zero delays would
  // never let one moment end.
  const deepNesting = 5;
  const leastWait = 4;

  const entries = new Map();
  let lastId = 0;
  let lastOrder = 0;
  let nesting = 0;

  function waitFor(delay, level, repeats) {
    const asked = Number(delay) > 0 ? Number(delay) : 0;
    return level > deepNesting || repeats ? Math.max(leastWait, asked) : asked;
  }

  function add(callback, delay, now, repeats = false) {
    const level = nesting + 1;
    const wait = waitFor(delay, level, repeats);
    const id = ++lastId;
    entries.set(id, { id, callback, wait, due: now + wait, repeats, level, order: ++lastOrder });
    return id;
  }

  function earliest() {
    let first;
    for (const entry of entries.values()) {
      if (!first || entry.due < first.due || (entry.due === first.due && entry.order < first.order)) first = entry;
    }
    return first;
  }

  /// Takes out the first timer due at `time` or before; one that repeats goes back in for its next turn.
  function takeDue(time) {
    const entry = earliest();
    if (!entry || entry.due > time) return undefined;
    const { callback, due, level } = entry;
    if (entry.repeats) {
      entry.due += entry.wait;
      entry.order = ++lastOrder;
    } else {
      entries.delete(entry.id);
    }
    return { callback, due, level };
  }

  /// Calls `action` as the work of a timer of that level: timers it sets are nested one deeper.
  function nested(level, action) {
    const outer = nesting;
    nesting = level;
    try {
      action();
    } finally {
      nesting = outer;
    }
  }

  return {
    add,
    remove: (id) => entries.delete(id),
    takeDue,
    nested,
    nextDue: () => earliest()?.due ?? Infinity,
    /// Counts every pending timer's full delay from time 0 again.
    restart: () => entries.forEach((entry) => (entry.due = entry.wait)),
    get size() {
      return entries.size;
    },
    /// Timers that will run once and are no endless chain: work that has an end.
    get endingSize() {
      return [...entries.values()].filter((entry) => !entry.repeats && entry.level <= deepNesting).length;
    },
  };
};
