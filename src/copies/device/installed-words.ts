import { type WordKey, words } from '../../language/words.ts';
import type { Locale } from '../../language/locale.ts';

/** What the script of the section says, with {values} left open for it to fill. */
const keys = [
  'installed.size',
  'installed.loading',
  'installed.updating',
  'installed.progress',
  'installed.cancelled',
  'installed.removed',
  'installed.kept',
  'installed.brokenOff',
  'installed.updateMissing',
  'installed.network',
  'installed.damaged',
  'installed.space',
  'installed.spaceUnknown',
  'installed.failed',
] as const satisfies readonly WordKey[];

/** In the section's `data-installed`. */
export interface InstalledCopyData {
  readonly locale: Locale;
  readonly words: Readonly<Record<(typeof keys)[number], string>>;
}

export const installedCopyData = (locale: Locale): InstalledCopyData => ({
  locale,
  words: Object.fromEntries(keys.map((key) => [key, words(locale)(key)])) as InstalledCopyData['words'],
});
