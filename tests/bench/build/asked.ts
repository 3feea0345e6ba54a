import { usageError } from '../../../src/cli/command.ts';
import { benchCommand } from '../commands.ts';

/** Fewer would lack the text that is edited and linked to. */
const fewestTexts = 20;

/** How many texts, one site after the other, and how often each is built. */
export function askedOf({ texts, runs }: { readonly texts: string; readonly runs: string }): {
  readonly sizes: readonly number[];
  readonly runs: number;
} {
  const sizes = texts.split(',').map((size) => numberFrom('texts', size.trim(), fewestTexts));
  if (new Set(sizes).size < sizes.length) throw usageError(benchCommand, `--texts ${texts} has a number twice.`);
  return { sizes: sizes.sort((a, b) => a - b), runs: numberFrom('runs', runs.trim(), 1) };
}

function numberFrom(option: string, given: string, least: number): number {
  if (!/^[1-9]\d{0,6}$/.test(given) || Number(given) < least)
    throw usageError(benchCommand, `--${option} ${given}: give a whole number from ${least} up.`);
  return Number(given);
}
