// `window.__timelines` as a mounted composition sees it: the name its author gave it stands for the name of this mount.
muto.createScopedTimelines = ({ authoredId, runtimeId }) => {
  const real = (name) => (name === authoredId ? runtimeId : name);
  const authored = (name) => (name === runtimeId ? authoredId : name);
  const registry = () => (window.__timelines ??= {});

  const proxy = new Proxy({}, {
    get: (_, name) => window.__timelines?.[real(name)],
    set(_, name, value) {
      registry()[real(name)] = value;
      return true;
    },
    has: (_, name) => real(name) in (window.__timelines ?? {}),
    deleteProperty: (_, name) => delete registry()[real(name)],
    ownKeys: () => [...new Set(Reflect.ownKeys(window.__timelines ?? {}).map(authored))].filter((name) => name !== "length"),
    getOwnPropertyDescriptor: (_, name) =>
      real(name) in (window.__timelines ?? {})
        ? { value: window.__timelines[real(name)], configurable: true, enumerable: true, writable: true }
        : undefined,
  });

  /// What a composition puts in place of the registry joins it: the others' timelines are not its to drop.
  function replace(value) {
    if (value === proxy || typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) value.forEach((timeline, i) => (proxy[i === 0 ? authoredId : i] = timeline));
    else if (window.__timelines === undefined && runtimeId === authoredId) window.__timelines = value;
    else for (const name of Object.keys(value)) proxy[name] = value[name];
  }

  return { proxy, replace };
};
