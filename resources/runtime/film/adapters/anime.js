// Anime.js: version 4 by the instances its author announces in `__hfAnime`, version 3 by `anime.running`, too.
(() => {
  const { libraries } = muto;
  const held = new Set();

  const isVersion4 = (instance) => "iterationDuration" in instance;

  function found() {
    const running = Array.isArray(window.anime?.running) ? window.anime.running : [];
    return [...running, ...libraries.announced("__hfAnime")].filter((instance) => typeof instance.seek === "function");
  }

  function hold(instance) {
    if (held.has(instance)) return false;
    held.add(instance);
    const wasPlaying = instance.paused === false;
    instance.pause?.();
    return wasPlaying;
  }

  /// The engine of version 4 lets go of what is paused only as time passes, and before the film none does.
  function restEngine(engine) {
    if (!engine?.reqId) return;
    for (let active = engine._head; active; active = active._next) if (!held.has(active)) return;
    engine.pause();
  }

  function adopt() {
    const wasPlaying = found().map(hold);
    restEngine(window.anime?.engine);
    return wasPlaying.some(Boolean);
  }

  const iterations = ({ loop }) => (loop === true ? Infinity : Math.max(1, Number(loop) || 1));

  /// Version 3 seeks within one round, in the direction in which it was written.
  function placeVersion3(instance, ms) {
    const { duration, direction } = instance;
    if (!(duration > 0)) return instance.seek(0);
    const last = iterations(instance) - 1;
    const round = Math.min(Math.floor(ms / duration), last);
    const isOdd = direction === "alternate" && round % 2 === 1;
    const local = Math.min(ms - round * duration, duration);
    return instance.seek((direction === "reverse") !== isOdd ? duration - local : local);
  }

  /// Version 4 draws nothing on its first seek back from the end; silently at its beginning, it draws again.
  function placeVersion4(instance, ms) {
    if (instance.completed && ms < instance.duration) instance.seek(0, true);
    instance.seek(Math.min(ms, instance.duration));
  }

  const place = (instance, ms) => (isVersion4(instance) ? placeVersion4 : placeVersion3)(instance, ms);

  function endOf(instance) {
    const rounds = isVersion4(instance) ? 1 : iterations(instance);
    const end = (instance.duration * rounds) / 1000;
    return end < 1e6 ? end : 0;
  }

  function seek(time) {
    if (!window.anime && !window.__hfAnime && held.size === 0) return;
    adopt();
    for (const instance of held) libraries.guarded(() => place(instance, time * 1000));
  }

  libraries.register({ adopt, seek, latestEnd: () => Math.max(0, ...[...held].map(endOf)) });
})();
