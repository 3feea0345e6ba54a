import { type Detector, matching } from './finding.ts';

/** A remark behind an address: “(that is a zero)”, «(con eñe)» say how it is spelt. */
const remark = String.raw`(?:\s\((?:that['’]?s?|the|with|con|es|sin|todo)\s[^()\n]{1,40}\))?`;

/** `member1@…` is what trackers show to who may not see addresses: the name alone is somebody's. */
const plain = matching(
  'email',
  new RegExp(
    String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+'’-]{0,63}(?:@|＠|%40|&#0?64;|&commat;)(?:…|(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}\b)${remark}`,
    'u',
  ),
  // A list whose archive the address leads to; who gets in at an address, with or without a password.
  (_, __, { before }) =>
    !/:\/\/[^\s/@]{0,64}$/.test(before) &&
    !/\b(?:mail-archive\.com|marc\.info|lists?\.[\w.-]{1,60})\/\S{0,60}$/u.test(before),
);

const domains =
  'org|com|net|edu|info|coop|mx|es|us|ar|cl|co|io|uk|de|fr|br|ca|pr|example|test|gob|gov|tech|network|lat|cat|pe|uy|ve|gt|cr|ec|bo|cu|do|sv|hn|ni|pa|py';
const at = String.raw`(?:\s{0,3}[([{<]\s?(?:at|arroba|a|@)\s?[)\]}>]\s{0,3}|\s{1,3}(?:at|arroba|@)\s{1,3}|\s{0,3}@\s{0,3})`;
const dot = String.raw`(?:\s{0,3}[([{<]\s?(?:dot|punto|\.)\s?[)\]}>]\s{0,3}|\s{1,3}(?:dot|punto)\s{1,3})`;
/** «ana guion bajo ruiz», “ana dot ruiz”. */
const spokenName = String.raw`[\p{L}\p{N}][\p{L}\p{N}._+-]{0,40}(?:\s(?:gui[oó]n(?:\sbajo)?|underscore|dash|dot|punto)\s[\p{L}\p{N}._+-]{1,40}){0,2}`;
/** “name (that's a zero) at host dot net”: a remark may stand behind the name, and one dot at least is spelt out. */
const spelt = matching(
  'email',
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${spokenName}(?:\s\([^()\n]{1,40}\))?${at}(?!(?:the|an?|my|our|your|this|that|la|el|los|las|una?)\b)(?:[\p{L}\p{N}-]{1,40}(?:\.|${dot})){0,4}[\p{L}\p{N}-]{1,40}${dot}\p{L}{2,20}(?:${dot}\p{L}{2,20}){0,2}`,
    'iu',
  ),
);
/**
 * “name (at) host.net”: only where the at stands in brackets, or is the Spanish word, which is used for nothing else;
 * or with blanks around each mark.
 */
const halfSpelt = matching(
  'email',
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,40}\s{0,3}(?:[([{<]\s?(?:at|arroba|a|@)\s?[)\]}>]|\barroba\b|\s@\s)\s{0,3}(?:[\p{L}\p{N}-]{1,40}\s?\.\s?){1,4}\p{L}{2,20}\b`,
    'iu',
  ),
);
/** `name-at-host-dot-org`, «usuaria en correo punto org»: the end of a domain that there is stands last. */
const joined = matching(
  'email',
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._+]{0,40}([-_ ])(?:at|en|arroba)\1(?!(?:the|an?|my|our|your|this|that|la|el|los|las|una?)\b)(?:[\p{L}\p{N}]{1,40}\1(?:dot|punto)\1){1,3}(?:${domains})(?![\p{L}\p{N}])`,
    'iu',
  ),
);
/** `nameARROBAhost.org`: in capitals, so that a reader sees it. */
const glued = matching(
  'email',
  /(?<![\p{L}\p{N}])[a-z\d][a-z\d._+-]{0,40}(?:ARROBA|AT)(?:[a-z\d-]{1,40}(?:\.|DOT|PUNTO)){1,3}[a-z]{2,20}(?![\p{L}\p{N}])/u,
);

export const emails: readonly Detector[] = [plain, spelt, halfSpelt, joined, glued];
