// SVG's own animations (SMIL): each outermost <svg> keeps a clock, which counts from the start of the clip it lies in.
(() => {
  const animated = "animate, animateTransform, animateMotion, set";

  const outermost = () => new Set([...document.querySelectorAll(animated)].map((element) => root(element)).filter(Boolean));

  function root(element) {
    let svg = element.ownerSVGElement;
    while (svg?.ownerSVGElement) svg = svg.ownerSVGElement;
    return svg;
  }

  function place(svg, time) {
    svg.pauseAnimations();
    svg.setCurrentTime(Math.max(0, time - muto.plan.startOf(svg.closest("[data-start]") ?? svg)));
  }

  muto.libraries.register({
    seek(time) {
      for (const svg of outermost()) place(svg, time);
    },
  });
})();
