// Requests of the page: counts what is under way, and makes fetch() reach files of the project.
// Chromium below Qt 6.6 refuses fetch() of custom schemes; XMLHttpRequest is allowed.
muto.requests = (() => {
  const nullBodyStatuses = [204, 205, 304];
  const underWay = new Set();
  let onDone = () => {};

  function begin(url) {
    const request = { url: String(url) };
    underWay.add(request);
    return () => {
      underWay.delete(request);
      onDone();
    };
  }

  function countXhr() {
    const { open, send } = XMLHttpRequest.prototype;
    const urls = new WeakMap();
    XMLHttpRequest.prototype.open = function (method, url, ...rest) {
      // One that waits for its answer is never under way, and ends without an event if it fails.
      const isAsynchronous = rest.length === 0 || Boolean(rest[0]);
      urls.set(this, isAsynchronous ? url : undefined);
      return open.call(this, method, url, ...rest);
    };
    XMLHttpRequest.prototype.send = function (body) {
      if (urls.get(this) !== undefined) this.addEventListener("loadend", begin(urls.get(this)), { once: true });
      return send.call(this, body);
    };
  }

  /// Reading a body is part of the request: what follows from it has not been told to the page yet.
  function countBodies() {
    for (const name of ["arrayBuffer", "blob", "formData", "json", "text"]) {
      const read = Response.prototype[name];
      Response.prototype[name] = function () {
        return read.call(this).finally(begin(this.url));
      };
    }
  }

  function headersOf(xhr) {
    const headers = new Headers();
    for (const line of xhr.getAllResponseHeaders().trim().split(/[\r\n]+/)) {
      const colon = line.indexOf(":");
      if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
    }
    return headers;
  }

  function responseOf(xhr, url) {
    const status = xhr.status || 200;
    const body = nullBodyStatuses.includes(status) ? null : xhr.response;
    const response = new Response(body, { status, statusText: xhr.statusText, headers: headersOf(xhr) });
    return Object.defineProperty(response, "url", { value: xhr.responseURL || url });
  }

  function fetchByXhr(request, body) {
    return new Promise((resolve, reject) => {
      const xhr = new XMLHttpRequest();
      const aborted = () => new DOMException("The user aborted a request.", "AbortError");
      if (request.signal.aborted) return reject(aborted());
      request.signal.addEventListener("abort", () => xhr.abort());
      xhr.open(request.method, request.url);
      xhr.responseType = "arraybuffer";
      request.headers.forEach((value, name) => xhr.setRequestHeader(name, value));
      xhr.onload = () => resolve(responseOf(xhr, request.url));
      xhr.onerror = () => reject(new TypeError("Failed to fetch"));
      xhr.onabort = () => reject(aborted());
      xhr.send(body);
    });
  }

  async function fetchProjectFile(request) {
    const hasBody = request.method !== "GET" && request.method !== "HEAD";
    return fetchByXhr(request, hasBody ? await request.arrayBuffer() : null);
  }

  async function fetchNatively(input, init) {
    const done = begin(input?.url ?? input);
    try {
      return await muto.native.fetch(input, init);
    } finally {
      done();
    }
  }

  /// An author's mistake must surface as fetch() words it: a rejected promise, never an exception.
  async function fetch(input, init) {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if (url.protocol !== "muto:") return fetchNatively(input, init);
    return fetchProjectFile(new Request(input instanceof Request ? input : url, init));
  }

  return {
    install() {
      countXhr();
      countBodies();
      window.fetch = fetch;
    },
    urls: () => [...underWay].map((request) => request.url),
    whenDone(callback) {
      onDone = callback;
    },
  };
})();
