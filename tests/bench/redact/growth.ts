import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { readCommand } from '../../../src/cli/command.ts';
import { run } from '../../../src/cli/report.ts';
import { slowUnits } from '../../fixtures/private-text/slow.ts';
import { redactGrowthCommand } from '../commands.ts';
import { detectors, processorTime, repeated } from './detectors.ts';

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
      const [small = 0, large = 0] = [10_000, 20_000].map((length) =>
        Math.min(...[1, 2, 3].map(() => processorTime(detect, repeated(unit, length)))),
      );
      if (large < 5 || large < small * 3) continue;
      slow++;
      console.log(
        `${name} ${JSON.stringify(unit)}: ${small.toFixed(1)} ms for 10 kB, ${large.toFixed(1)} ms for 20 kB`,
      );
    }
    // Ctrl+C is heard between two of them.
    await turnOfTheLoop();
  }
  console.log(`${detectors.size} detectors, ${slowUnits.length} texts: ${slow} grow faster than the text`);
});
