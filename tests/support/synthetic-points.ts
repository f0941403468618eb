/** So many made-up points, in and around towns, by a fixed sequence of numbers: latitude and longitude in turn. */
export function syntheticPoints(count: number): Float64Array<ArrayBuffer> {
  let state = 7;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const towns = Array.from({ length: 60 }, () => [50.75 + 0.6 * next(), 3.4 + 0.9 * next()]);
  const points = new Float64Array(2 * count);
  for (let place = 0; place < count; place += 1) {
    const [lat = 0, lon = 0] = towns[Math.floor(next() * towns.length)] ?? [];
    // The square makes a town dense in its middle.
    const far = 0.08 * next() ** 2;
    const angle = 2 * Math.PI * next();
    points[2 * place] = lat + far * Math.sin(angle);
    points[2 * place + 1] = lon + 1.6 * far * Math.cos(angle);
  }
  return points;
}
