// Puts the virtual clock where the page looks for time.
muto.installClock = (clock) => {
  const NativeDate = muto.native.Date;
  const loadPolls = muto.createLoadPolls();

  // A proxy keeps what people rely on: one prototype (so instanceof holds), name, length, UTC, parse.
  const VirtualDate = new Proxy(NativeDate, {
    apply: () => new NativeDate(clock.now()).toString(),
    construct: (target, args, newTarget) => Reflect.construct(target, args.length ? args : [clock.now()], newTarget),
  });
  NativeDate.now = () => Math.floor(clock.now());
  NativeDate.prototype.constructor = VirtualDate;
  window.Date = VirtualDate;

  Performance.prototype.now = () => clock.now();
  Object.defineProperty(Performance.prototype, "timeOrigin", { configurable: true, get: () => 0 });

  window.setTimeout = (handler, delay, ...args) => clock.addTimer(handler, delay, args, false);
  window.setInterval = (handler, delay, ...args) => loadPolls.add(handler, args) ?? clock.addTimer(handler, delay, args, true);
  window.clearTimeout = window.clearInterval = (id) => void (loadPolls.remove(id) || clock.removeTimer(id));
  window.requestAnimationFrame = (callback) => clock.addFrame(callback);
  window.cancelAnimationFrame = (id) => void clock.removeFrame(id);

  const deadline = { didTimeout: false, timeRemaining: () => 50 };
  window.requestIdleCallback = (callback) => clock.addTimer(callback, 0, [deadline], false);
  window.cancelIdleCallback = window.clearTimeout;
};
