// Keeps the film where it is: a page that goes elsewhere, or loads itself again, takes the runtime with it, and what is
// captured or edited would be another one. Places within the page are its own business.
muto.stay = (() => {
  const ownPath = (address) => {
    const { host, pathname } = new URL(address);
    return host === location.host ? decodeURIComponent(pathname.slice(1)) : address;
  };

  function refuse(event) {
    if (event.destination.sameDocument || event.downloadRequest || !event.cancelable) return;
    event.preventDefault();
    const message = `A script wanted to go to ${ownPath(event.destination.url)}: a film stays where it is`;
    muto.warnings.add({ code: "navigation_refused", message });
    console.warn(message);
  }

  return { install: () => window.navigation?.addEventListener("navigate", refuse) };
})();
