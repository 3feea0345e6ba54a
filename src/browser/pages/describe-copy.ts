import { formatDay } from '../../language/dates.ts';
import type { InstalledCopyData } from '../../copies/device/installed-words.ts';
import type { CopyState, Trouble, CopyCommand } from '../../copies/device/messages.ts';
import { fill } from '../kit/page-data.ts';

/** Less than this is not worth to be told, in bytes: it is the list of what there is. */
const worthTelling = 50_000;

/** What is said of a copy as it stands; `chosen` is what its reader has asked for last. */
export function describeCopy(
  state: CopyState,
  chosen: CopyCommand | null,
  { locale, words }: InstalledCopyData,
): string {
  switch (state.status) {
    case 'absent':
      return chosen === 'cancel' ? words['installed.cancelled'] : chosen === 'remove' ? words['installed.removed'] : '';
    case 'loading':
      return words[state.isUpdate ? 'installed.updating' : 'installed.loading'];
    case 'broken': {
      const { trouble, done, all } = state;
      const arrived = done < worthTelling ? '' : ` ${fill(words['installed.brokenOff'], sizes({ done, all }))}`;
      return describeTrouble(trouble, words) + arrived;
    }
    case 'kept': {
      const date = formatDay(locale, state.edition);
      const kept = fill(words['installed.kept'], { ...sizes({ size: state.bytes }), date });
      return state.trouble
        ? `${kept} ${words['installed.updateMissing']} ${describeTrouble(state.trouble, words)}`
        : kept;
    }
  }
}

export function describeTrouble(trouble: Trouble, words: InstalledCopyData['words']): string {
  if (trouble.why !== 'space') return words[`installed.${trouble.why}`];
  const { needs, free } = trouble;
  // What is wanted in full, and no more than there is: 0.44 MB for which 0.41 MB are too little would be alike.
  const needed = { needs: sizeOf(needs, Math.ceil) };
  return free === undefined
    ? fill(words['installed.spaceUnknown'], needed)
    : fill(words['installed.space'], { ...needed, free: sizeOf(free, Math.floor) });
}

/** Bytes as people read them, by name. All languages of a site write 1.2 MB alike: Mexico has the decimal point. */
export const sizes = (bytes: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(bytes).map(([name, each]) => [name, sizeOf(each, Math.round)]));

function sizeOf(bytes: number, round: (value: number) => number): string {
  const tenths = round(bytes / 1e5);
  return `${tenths < 100 ? (tenths / 10).toFixed(1) : round(bytes / 1e6)} MB`;
}
