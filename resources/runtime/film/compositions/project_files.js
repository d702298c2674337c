// Reads files of the project while the parser waits. A composition is mounted before the next script of the page runs, so
// that script finds it as if its author had written it there; nothing but an answer on the spot can do that, and what is
// asked is the program itself, never the network.
muto.projectFiles = (() => {
  const known = new Map();

  function request(method, path) {
    const xhr = new XMLHttpRequest();
    xhr.open(method, `/${path}`, false);
    xhr.overrideMimeType("text/html; charset=utf-8");
    try {
      xhr.send();
    } catch {
      return undefined; // There is no such file.
    }
    return xhr.status === 0 || (xhr.status >= 200 && xhr.status < 300) ? xhr.responseText : undefined;
  }

  return {
    /// The file as text, line ends as the parser sees them; nothing if it cannot be read.
    text: (path) => request("GET", path)?.replace(/\r\n?/g, "\n"),
    exists(path) {
      if (!known.has(path)) known.set(path, request("HEAD", path) !== undefined);
      return known.get(path);
    },
    /// The file that an address of the page leads to; nothing for what lies elsewhere.
    pathOf(url) {
      const { origin, pathname, protocol } = new URL(url, document.baseURI);
      const isOurs = origin === location.origin && protocol === location.protocol;
      return isOurs ? decodeURIComponent(pathname).slice(1) : undefined;
    },
    /// Path in the project of the page itself.
    get entry() {
      return location.pathname.slice(1);
    },
  };
})();
