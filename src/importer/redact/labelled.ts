import { type Detector, matching, type PrivateKind } from './finding.ts';

/**
 * Up to seven words or marks between a label and what it is of: “is”, «de mi hermana es», “number:”, `||`; the value
 * may stand on the next line.
 */
const between = String.raw`(?:(?:[^\S\n]{1,3}|[_./-])\p{L}[\p{L}\d'’]{0,15}(?:-\d{1,2})?|[^\S\n]{0,3}[.:=#,()|→*"'“”«»<>[\]@/;!?~_-]|[^\S\n]{1,3}\d{1,2}(?::\d\d)?(?:\s?[ap]\.?m\.?|\s?h(?:rs)?)?(?=[^\S\n]{1,3}\p{L}{2})){0,9}(?:[^\S\n]{0,3}\n)?[^\S\n]{0,3}`;

/** A value of some shape behind a word that says what it is; both are patterns, in small letters or capitals. */
export function labelled(
  kind: PrivateKind,
  words: string,
  value: string,
  accept?: Parameters<typeof matching>[2],
): Detector {
  return matching(
    kind,
    new RegExp(
      String.raw`(?<![\p{L}\d])(?:${words})(?![\p{L}\d])${between}(?<![\p{L}\d])(?<is>${value})(?![\p{L}\d])`,
      'iu',
    ),
    accept,
  );
}
