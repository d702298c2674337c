// `hf-seek`: how canvas and WebGL scenes are told to draw a moment, and how they say that it takes a while.
muto.seekEvent = (() => {
  let pending = [];

  function dispatch(time) {
    let accepting = true;
    const waitUntil = (promise) => {
      if (!accepting) throw new Error("hf-seek: waitUntil() must be called while the event is being handled");
      pending.push(Promise.resolve(promise));
    };
    window.__hfThreeTime = time;
    // From the document, bubbling: listeners on document and on window both hear it.
    document.dispatchEvent(new CustomEvent("hf-seek", { bubbles: true, detail: { time, waitUntil } }));
    accepting = false;
  }

  function takePending() {
    const taken = pending;
    pending = [];
    return taken;
  }

  return { dispatch, takePending };
})();
