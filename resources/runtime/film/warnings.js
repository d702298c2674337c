// What went wrong without stopping the film, for the manifest.
muto.warnings = (() => {
  const all = new Map();

  return {
    add: ({ code, message }) => all.set(`${code} ${message}`, { code, message }),
    list: () => [...all.values()],
  };
})();
