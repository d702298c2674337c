// What lottie-web fetches for an animation is looked at before the library sees it: of a file that is no Lottie it would
// throw, far from the file's name, and never be done.
muto.lottieFiles = (() => {
  const isLottie = (data) => typeof data === "object" && data !== null && Array.isArray(data.layers);

  function dataIn({ response }) {
    if (typeof response !== "string") return response;
    try {
      return JSON.parse(response);
    } catch {
      return undefined;
    }
  }

  const isOfNoUse = (request) =>
    request.readyState === XMLHttpRequest.DONE && request.status === 200 && !isLottie(dataIn(request));

  /// Takes the place of the one who waits for the answer, if it is not for them.
  function watch(request, onNoLottie) {
    const waiting = request.onreadystatechange;
    request.onreadystatechange = function (event) {
      if (isOfNoUse(request)) onNoLottie();
      else waiting?.call(this, event);
    };
  }

  return {
    /// Calls `load`, which sends its request before it returns. `onNoLottie` is called later, if at all.
    watched(load, onNoLottie) {
      const { send } = XMLHttpRequest.prototype;
      XMLHttpRequest.prototype.send = function (body) {
        watch(this, onNoLottie);
        return send.call(this, body);
      };
      try {
        return load();
      } finally {
        XMLHttpRequest.prototype.send = send;
      }
    },
  };
})();
