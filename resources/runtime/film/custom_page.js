// Pages that drive themselves: they provide window.__hf = {duration, seek} and nothing else. The bridge object stays
// ours; what an author assigns to it is merged in, and his duration and seek are remembered.
muto.customPage = (() => {
  let authored;

  return {
    adopt(value) {
      if (typeof value?.seek === "function") authored = value;
    },
    setDuration(seconds) {
      if (authored) authored.duration = seconds;
    },
    get isPresent() {
      return authored !== undefined;
    },
    get duration() {
      return Number(authored.duration);
    },
    seek: (time, options) => authored.seek(time, options),
  };
})();
