import type { Answered } from './line-server.ts';

/** How many times one thing had to arrive before the next could be asked for. */
export function wavesOf(answered: readonly Pick<Answered, 'from' | 'to'>[]): number {
  let waves = 0;
  let firstArrival = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...answered].sort((a, b) => a.from - b.from)) {
    if (from >= firstArrival) {
      waves++;
      firstArrival = to;
    } else firstArrival = Math.min(firstArrival, to);
  }
  return waves;
}
