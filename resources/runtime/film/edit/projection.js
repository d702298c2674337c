// How boxes in space are seen: products of 4 × 4 matrices, sixteen numbers each in the order of `matrix3d()`, and what
// they make of a plane. Pure.
muto.projection = (() => {
  const nearlyNothing = 1e-9;
  const behind = 1e-3; // a point with less of w is beside the viewer's eye, or behind it
  const identity = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

  function product(a, b) {
    const cell = (column, row) => a[row] * b[column * 4] + a[4 + row] * b[column * 4 + 1] + a[8 + row] * b[column * 4 + 2] + a[12 + row] * b[column * 4 + 3];
    return identity.map((_, i) => cell(Math.floor(i / 4), i % 4));
  }

  const moved = (x, y, z = 0) => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1];
  const about = (matrix, [x, y, z = 0]) => product(product(moved(x, y, z), matrix), moved(-x, -y, -z));

  const scaled = (x, y, z = 1) => [x, 0, 0, 0, 0, y, 0, 0, 0, 0, z, 0, 0, 0, 0, 1];

  /// About an axis through the beginning, by degrees.
  function turned(axis, degrees) {
    const length = Math.hypot(...axis);
    if (length === 0) return identity;
    const [x, y, z] = axis.map((part) => part / length);
    const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const t = 1 - c;
    return [t * x * x + c, t * x * y + s * z, t * x * z - s * y, 0, t * x * y - s * z, t * y * y + c, t * y * z + s * x, 0, t * x * z + s * y, t * y * z - s * x, t * z * z + c, 0, 0, 0, 0, 1];
  }

  /// What an eye `distance` before the plane sees, opposite to a point of it.
  const perspective = (distance, eye) => about([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, -1 / Math.max(1, distance), 0, 0, 0, 1], eye);

  /// A computed `transform`.
  function fromCss(text) {
    const numbers = /^matrix(?:3d)?\((.*)\)$/.exec(text)?.[1].split(",").map(Number) ?? [];
    if (numbers.length === 16) return numbers;
    if (numbers.length !== 6) return identity;
    const [a, b, c, d, e, f] = numbers;
    return [a, b, 0, 0, c, d, 0, 0, 0, 0, 1, 0, e, f, 0, 1];
  }

  /// Whether a matrix leaves what lies in the plane there, and parallels parallel.
  const isFlat = (matrix) => [2, 3, 6, 7, 8, 9, 11, 14].every((i) => Math.abs(matrix[i]) < nearlyNothing) && Math.abs(matrix[15] - 1) < nearlyNothing;

  /// All of it in the plane of whoever holds it.
  const flattened = (matrix) => matrix.map((number, i) => (i % 4 === 2 ? 0 : number));

  /// From the box that an element begins in into the film. Steps go from the element outwards: where each box begins in
  /// the one that holds it, how that one is seen (`perspective`, `eye`), whether it holds all in its plane, and what its own
  /// transform makes of it.
  function around(steps) {
    let matrix = identity;
    for (const { offset, perspective: distance, eye, flattens, transform, origin } of steps) {
      matrix = product(moved(...offset), matrix);
      if (distance !== undefined) matrix = product(perspective(distance, eye), matrix);
      if (flattens) matrix = flattened(matrix);
      if (transform) matrix = product(about(transform, origin), matrix);
    }
    return matrix;
  }

  /// Where a point of the plane is seen; undefined beside or behind the viewer's eye.
  function seen(matrix, [x, y]) {
    const [across, down, , w] = [0, 1, 2, 3].map((row) => matrix[row] * x + matrix[4 + row] * y + matrix[12 + row]);
    return w > behind ? [across / w, down / w] : undefined;
  }

  /// The corners of a box, clockwise from its beginning; undefined unless all of them are before the viewer.
  function quad(matrix, [width, height]) {
    const corners = [[0, 0], [width, 0], [width, height], [0, height]].map((corner) => seen(matrix, corner));
    return corners.every(Boolean) ? corners : undefined;
  }

  function bounds(corners) {
    const [xs, ys] = [0, 1].map((axis) => corners.map((corner) => corner[axis]));
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  }

  /// `around` with the box put where its bounds begin at those that were measured; undefined where no place makes the two
  /// agree to `tolerance` pixels.
  function settled({ around: guess, own, size, measured, tolerance = 0.75 }) {
    const offset = [0, 0];
    const at = (x, y) => product(guess, moved(x, y));
    const seenAt = (x, y) => {
      const corners = quad(product(at(x, y), own), size);
      return corners && bounds(corners);
    };
    for (let round = 0; round < 8; ++round) {
      const [here, right, below] = [seenAt(...offset), seenAt(offset[0] + 1, offset[1]), seenAt(offset[0], offset[1] + 1)];
      if (!here || !right || !below) return undefined;
      const missing = [measured[0] - here[0], measured[1] - here[1]];
      if (Math.hypot(...missing) < 1e-4) break;
      const [a, b, c, d] = [right[0] - here[0], right[1] - here[1], below[0] - here[0], below[1] - here[1]];
      const determinant = a * d - b * c;
      if (Math.abs(determinant) < nearlyNothing) return undefined;
      offset[0] += (d * missing[0] - c * missing[1]) / determinant;
      offset[1] += (a * missing[1] - b * missing[0]) / determinant;
    }
    const agrees = seenAt(...offset)?.every((edge, i) => Math.abs(edge - measured[i]) <= tolerance);
    return agrees ? at(...offset) : undefined;
  }

  return { identity, product, moved, scaled, turned, about, perspective, fromCss, isFlat, around, quad, settled };
})();
