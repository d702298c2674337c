// A curve with fewer points (Ramer, Douglas and Peucker), for values over time. Pure.
/// `points` are [time, value] in order; what is left out is within `tolerance` of the straight line between its neighbours.
muto.simplified = (points, tolerance) => {
  const kept = new Array(points.length).fill(false);
  const stretches = [[0, points.length - 1]];
  kept[0] = kept[points.length - 1] = true;

  function furthest(first, last) {
    const [t0, v0] = points[first];
    const [t1, v1] = points[last];
    let found = { index: -1, distance: tolerance };
    for (let i = first + 1; i < last; ++i) {
      const line = t1 > t0 ? v0 + ((v1 - v0) * (points[i][0] - t0)) / (t1 - t0) : v0;
      const distance = Math.abs(points[i][1] - line);
      if (distance > found.distance) found = { index: i, distance };
    }
    return found.index;
  }

  while (stretches.length > 0) {
    const [first, last] = stretches.pop();
    const index = furthest(first, last);
    if (index < 0) continue;
    kept[index] = true;
    stretches.push([first, index], [index, last]);
  }
  return points.filter((_, i) => kept[i]);
};
