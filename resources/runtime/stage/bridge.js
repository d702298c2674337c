// What the stage tells C++: console messages with a mark no page would write by accident.
var muto = muto ?? {};

muto.bridge = (() => {
  const debug = console.debug.bind(console);
  const mark = "\u0002muto:";
  return { post: (message) => debug(mark + JSON.stringify(message)) };
})();
