import type { Problem } from '../../schema/problem.ts';

export const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const errorsIn = (problems: readonly Problem[]): number =>
  problems.filter(({ severity }) => severity === 'error').length;

/** `2 errors, 1 warning.` */
export const countsOf = (problems: readonly Problem[]): string =>
  `${plural(errorsIn(problems), 'error')}, ${plural(problems.length - errorsIn(problems), 'warning')}.`;
