import { privateWords } from '../../language/ticket-words.ts';
import { isNone, looksChosen, looksRandom } from './chosen.ts';
import { type Detector, matching } from './finding.ts';
import { labelled } from './labelled.ts';
import { cellsBelow } from './table-cells.ts';

const isMixed = (value: string): boolean => /\d/.test(value) && /\p{L}/u.test(value) && !isNone(value);
/** Capitals, small letters, a digit and a mark, as no name of code has them. */
const hasAll = (value: string): boolean =>
  value.length >= 8 && /\d/.test(value) && /\p{Lu}/u.test(value) && /\p{Ll}/u.test(value) && /[!#$%^&*?~+]/.test(value);
/** The number of something that is sold. */
const ofThing = /(?<!\p{L})(?:sku|ref|model\p{L}{0,2}|art)[.:]?\s$/iu;
const isLicence = /^(?:[al]?gpl|cc-?by|apache|mit|bsd|mpl|gfdl|cc0|v?\d+(?:\.\d+)+)/i;
/** The end of a sentence is no part of it, nor is the next parameter of an address. */
const value = String.raw`(?=\S{0,80}\d)[\w!#$%^&*+=~?@-](?:[\w!#$%^*+=.:~?@/-]|&(?!\w{1,30}=)){4,120}[\w!#$%^*+=~?@-]`;
/** Few words and marks: “you sent,”, «del dominio es», `||`. */
const lead = String.raw`(?:[^\S\n]{1,3}\p{L}{1,14}(?=[\s:=,|(])|[^\S\n]{0,3}\([^()\n]{1,24}\)|[^\S\n]{0,3}[:=,|(→"'“«<*\x60/]|["'”»]|[^\S\n]{1,3}-(?=\s)){0,8}?\s{0,3}`;
const behind = (words: string, accept: Parameters<typeof matching>[2]): Detector =>
  matching(
    'token',
    new RegExp(
      String.raw`(?<![\p{L}\d])(?:${words})(?![\p{L}\d])${lead}(?<=[\s:=|("'“«<*,\x60])(?<is>${value})(?![\p{L}\d])`,
      'iu',
    ),
    accept,
  );

/** “license key x”, “EPP code: x”, «código de invitación es x»: nothing else is called so. */
const ofCodes = behind(
  privateWords('tokenCode'),
  (found, _, { before }) =>
    isMixed(found) &&
    !isLicence.test(found) &&
    !ofThing.test(before) &&
    (looksChosen(found) || looksRandom(found)) &&
    /\d\p{L}|\p{L}\d|\d.*[!#$%^&*+=~?-]|[!#$%^&*+=~?-].*\d/u.test(found),
);
/** “the token you sent, x, is refused”: a word of many sentences, so that only what chance has made counts. */
const ofTokens = behind(
  privateWords('token'),
  (found) =>
    isMixed(found) &&
    (looksRandom(found) || hasAll(found)) &&
    !/^[a-z_]+\d{0,3}$/i.test(found) &&
    !/^\d{4}-\d\d-\d\d/.test(found),
);
const column = new RegExp(
  String.raw`^(?:\p{L}{1,12}[ _-]){0,2}(?:${privateWords('tokenCode')}|${privateWords('token')}|api[ _-]?key)(?:[ _-]\p{L}{1,12}){0,2}$`,
  'iu',
);
/** Below “token” in a table or list. */
const inTables: Detector = (text) =>
  cellsBelow(text, column).flatMap(({ text: each, start, end }) =>
    /^\S{6,200}$/.test(each) && isMixed(each) && looksChosen(each) ? [{ kind: 'token' as const, start, end }] : [],
  );

/** `G-418207`, as a service texts it. */
const texted = matching('token', /(?<![\p{L}\d-])G-\d{6}(?![\p{L}\d-])/u);
/** What an app for codes is set up with, as it is shown: in groups of small letters too. */
const setUp = labelled(
  'token',
  privateWords('setupKey'),
  String.raw`[a-z2-7]{4}(?:[ -][a-z2-7]{4}){3,15}|[a-z2-7]{16,64}`,
  (found) => /\d/.test(found),
);
/** Four groups of four letters, by which one program gets into an account. */
const ofApps = matching(
  'password',
  new RegExp(
    String.raw`(?<!\p{L})(?:${privateWords('appPassword')})(?!\p{L})(?:[^\S\n]{1,2}\p{L}{1,12}){0,2}?[^\S\n]{0,2}(?:[:=,(|]{1,2}|(?:${privateWords('isOrWas')})(?!\p{L})|[^\S\n]|\n){1,3}[^\S\n]{0,2}["'“«\x60]?(?<is>[a-z]{4}(?:[ -][a-z]{4}){3}|[a-z]{16})(?=["'”»\x60]?(?:[,.;:)|]|\s{0,2}(?:\n|$)))`,
    'iu',
  ),
);

export const toldTokens: readonly Detector[] = [ofCodes, ofTokens, inTables, texted, setUp, ofApps];
