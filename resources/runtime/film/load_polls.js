// Intervals that look again and again whether the document is complete (lottie-web does): they wait for the page, not for
// time to pass, and time stands still while a page loads. They run once, when it is complete.
muto.createLoadPolls = () => {
  const polls = new Map();
  let lastId = 0;

  const asksForLoading = (handler) => document.readyState !== "complete" && /document\s*\.\s*readyState/.test(String(handler));

  function run() {
    if (document.readyState !== "complete") return;
    for (const [id, callback] of [...polls]) if (polls.delete(id)) callback();
  }

  document.addEventListener("readystatechange", run);

  return {
    /// A number below zero, which no timer has, or undefined when `handler` waits for something else.
    add(handler, args) {
      if (typeof handler !== "function" || !asksForLoading(handler)) return undefined;
      const id = --lastId;
      polls.set(id, () => {
        try {
          handler.apply(window, args);
        } catch (error) {
          muto.native.reportError(error);
        }
      });
      return id;
    },
    remove: (id) => polls.delete(id),
  };
};
