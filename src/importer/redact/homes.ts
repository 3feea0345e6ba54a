import { fold } from '../../language/fold.ts';
import type { Detector, Finding } from './finding.ts';
import { isNoName, isOrdinaryName } from './known-names.ts';

/** Where a login stands for its home: `~noemi/`, `/home/noemi`, `C:\Users\noemi`. */
const home =
  /(?:(?<![\p{L}\p{N}])~|%7e|[/\\](?:home|users|usuarios|people|members|authors?|user|usuario|profiles?|u)[/\\])(?<is>[\p{L}\p{N}][\p{L}\p{N}._-]{1,40}?)(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/dgiu;
/** The path of an address: a login there is somebody's, if it is no word. */
const address = /(?:https?|ftp):\/\/[^\s/<>"]{1,100}(?<is>(?:\/[^\s/<>"?#]{0,80}){1,12})/dgiu;

/** Logins in paths and addresses, in code too: there they say whose home it is. */
export function homesOf(logins: Iterable<string>): Detector {
  const known = new Set(Array.from(logins, fold).filter((each) => /^[\p{L}\p{N}._-]{2,}$/u.test(each)));
  if (known.size === 0) return () => [];
  const isKnown = (found: string): boolean => known.has(fold(found));
  return (text) => [
    ...Array.from(text.matchAll(home)).flatMap((match): Finding[] => {
      const [start, end] = match.indices?.groups?.is ?? [0, 0];
      return isKnown(text.slice(start, end)) ? [{ kind: 'name', start, end }] : [];
    }),
    ...Array.from(text.matchAll(address)).flatMap((match): Finding[] => {
      const [from, to] = match.indices?.groups?.is ?? [0, 0];
      return Array.from(text.slice(from, to).matchAll(/[\p{L}\p{N}._-]+/gu)).flatMap(({ 0: part, index }): Finding[] =>
        part.length >= 4 && isKnown(part) && !isOrdinaryName(part) && !isNoName(part)
          ? [{ kind: 'name', start: from + index, end: from + index + part.length }]
          : [],
      );
    }),
  ];
}
