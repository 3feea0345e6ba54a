import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { readCommand } from '../../../src/cli/command.ts';
import { run } from '../../../src/cli/report.ts';
import type { Detector } from '../../../src/importer/redact/finding.ts';
import { knownNamesOf } from '../../../src/importer/redact/names.ts';
import { slowUnits } from '../../fixtures/private-text/slow.ts';
import { redactGrowthCommand } from '../commands.ts';
import { detectors, processorTime, repeated } from './detectors.ts';

const lengths = [10_000, 20_000];
type Times = readonly [small: number, large: number];
const growsFaster = ([small, large]: Times): boolean => large >= 5 && large >= small * 3;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const timesOf = (detect: Detector, unit: string, runs: number, of: (times: readonly number[]) => number): Times => {
  const [small = 0, large = 0] = lengths.map((length) => {
    const text = repeated(unit, length);
    return of(Array.from({ length: runs }, () => processorTime(detect, text)));
  });
  return [small, large];
};

/** What seems slow is measured again, by the median of many: another process may have had the machine. */
function slowTimes(detect: Detector, unit: string): Times | null {
  if (!growsFaster(timesOf(detect, unit, 3, (times) => Math.min(...times)))) return null;
  const again = timesOf(detect, unit, 11, median);
  return growsFaster(again) ? again : null;
}

/** A text in which people are named whom a tracker knows: as many of them as there are. */
function growthOfNames(): void {
  const people = Array.from({ length: 20_000 }, (_, i) => `Ana${i % 700} María Qui${i}roga`);
  const text = repeated('Hola Ana12 María, lo vio Ana7 Qui7roga ayer; a nadie más. ', 100_000);
  const times = [1000, 20_000].map((count) => {
    const find = knownNamesOf(people.slice(0, count));
    return `${median(Array.from({ length: 5 }, () => processorTime(find, text))).toFixed(0)} ms with ${count} people`;
  });
  console.log(`names of a tracker, 100 kB: ${times.join(', ')}`);
}

/**
 * Each detector with texts made to be slow, of 10 and 20 kB: which take more than three times as long when they are
 * twice as long. What takes under five milliseconds cannot be measured so, and is fast.
 */
await run(async () => {
  const { values } = readCommand(redactGrowthCommand);
  let slow = 0;
  for (const [name, detect] of detectors) {
    if (!name.startsWith(values.detector ?? '')) continue;
    for (const unit of slowUnits) {
      const times = slowTimes(detect, unit);
      if (times === null) continue;
      slow++;
      const [small, large] = times.map((each) => each.toFixed(1));
      console.log(`${name} ${JSON.stringify(unit)}: ${small} ms for 10 kB, ${large} ms for 20 kB`);
    }
    // Ctrl+C is heard between two of them.
    await turnOfTheLoop();
  }
  console.log(`${detectors.size} detectors, ${slowUnits.length} texts: ${slow} grow faster than the text`);
  growthOfNames();
});
