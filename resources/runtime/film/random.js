// Numbers that look random but depend on nothing except the seed and the frame: whatever was captured before,
// a frame always draws the same ones.
muto.createRandom = (seed) => {
  let state = 0;

  /// Murmur's finaliser: neighbouring frames must not start from neighbouring states.
  function scramble(value) {
    let bits = value >>> 0;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
  }

  /// Mulberry32.
  function nextUint32() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  function restart(key) {
    state = scramble((seed >>> 0) ^ scramble((key >>> 0) + 0x9e3779b9));
  }

  restart(0);
  return { restart, nextUint32, next: () => nextUint32() / 0x100000000 };
};

muto.installRandom = (random) => {
  Math.random = random.next;

  Crypto.prototype.getRandomValues = function (array) {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let i = 0; i < bytes.length; ++i) bytes[i] = random.nextUint32() >>> 24;
    return array;
  };

  Crypto.prototype.randomUUID = function () {
    const bytes = this.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  };
};
