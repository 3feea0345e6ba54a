import { privateWords } from '../../language/ticket-words.ts';
import { type Detector, matching } from './finding.ts';
import { spokenProviders } from './mail-providers.ts';

const domains =
  'org|com|net|edu|info|coop|mx|es|us|ar|cl|co|io|uk|de|fr|br|ca|pr|example|test|gob|gov|tech|network|lat|cat|pe|uy|ve|gt|cr|ec|bo|cu|do|sv|hn|ni|pa|py|invalid|me|email|online|site|cc|biz|eu|it|ch|nl|pt|be|se|no|dk|pl|jp|au|nz|in';

/** A remark behind an address: “(that is a zero)”, «(con eñe)» say how it is spelt. */
const remark = String.raw`(?:\s\((?:that['’]?s?|the|with|con|es|sin|todo)\s[^()\n]{1,40}\))?`;

/** Names that stand for anybody's, and the login of a program that keeps versions. */
const isAnybodys = new RegExp(String.raw`^(?:git|hg|svn|${privateWords('anybody')})(?:@|\d?@)`, 'iu');
/** `logo@2x.png`, `openvpn@server.service`: a file, or a unit of systemd. */
const isFile =
  /@\d[\d.]*x\.\w+$|\.(?:png|jpe?g|gif|svg|webp|css|js|ts|py|php|sh|service|socket|timer|target|path|mount|conf|log|git|tar|gz|zip|txt|html?)$/iu;
/** An id that a program made: of a message, of a part of one. */
const idBefore =
  /(?:message-id|in-reply-to|references|msgid|mid|cid|content-id|x-\w{1,20}-id)\s?[:=]\s{0,3}<?(?:<[^<>]{1,60}>\s{0,3}){0,3}<?[\w.+=-]{0,40}$/iu;
const isMadeByProgram = (found: string): boolean => /^[\dA-F]{6,}[.$-][\w.$-]{8,}@|^CA[\w+=-]{40,}@/i.test(found);

/** `member1@…` is what trackers show to who may not see addresses: the name alone is somebody's. */
const plain = matching(
  'email',
  new RegExp(
    String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}._%+'’&-]{0,63}|[\w.+-]{1,40}\+[\w.=-]{1,63})(?:@|＠|%40|&#0?64;|&commat;|&#x40;)(?:…|\[?(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}\b)${remark}`,
    'u',
  ),
  // A list whose archive the address leads to; who gets in at an address, with or without a password.
  (found, __, { before }) =>
    !isAnybodys.test(found) &&
    !isFile.test(found) &&
    !idBefore.test(before) &&
    !isMadeByProgram(found) &&
    !/:\/\/[^\s/@]{0,64}$/.test(before) &&
    !/\b(?:mail-archive\.com|marc\.info|lists?\.[\w.-]{1,60})\/\S{0,60}$/u.test(before),
);
/** A blank on one side only: code has decorators too, so that the end of a domain has to be one. */
const oneBlank = matching(
  'email',
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,40}(?:[ \t]@|@[ \t])(?:[\p{L}\p{N}-]{1,40}\.){1,4}(?:${domains})(?![\p{L}\p{N}.(])`,
    'u',
  ),
);
/** Over the end of a line, as mail programs break it. */
const broken = matching(
  'email',
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,40}(?:@\n[> \t]{0,4}|[> \t]{0,4}\n[> \t]{0,4}@)(?:[\p{L}\p{N}-]{1,40}\.){1,4}\p{L}{2,20}\b/u,
);
/** `a n a @ h o s t . o r g`. */
const spaced = matching(
  'email',
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}._-] ){2,30}@ (?:[\p{L}\p{N}.-] ){3,30}[\p{L}\p{N}](?![\p{L}\p{N}])/u,
);

const atWord = String.raw`(?:at|arroba|at[ -]sign|the at sign|signo de arroba|a|@|aroba)`;
const at = String.raw`(?:\s{0,3}[([{<*_|~-]{1,2}\s?${atWord}\s?[)\]}>*_|~-]{1,2}\s{0,3}|\s{1,3}(?:at|arroba|aroba|@|at[ -]sign)\s{1,3}|\s{0,3}@\s{0,3})`;
const dotWord = '(?:dot|punto|period|pto|\\.)';
const dot = String.raw`(?:\s{0,3}[([{<*_|~-]{1,2}\s?${dotWord}\s?[)\]}>*_|~-]{1,2}\s{0,3}|\s{1,3}(?:dot|punto|pto)\s{1,3})`;
/** What no domain begins with in a sentence: “at the dot com stage”. */
const notDomain = String.raw`(?!(?:the|an?|my|our|your|this|that|la|el|los|las|una?)\b)`;
/** «ana guion bajo ruiz», “ana dot ruiz”. */
const nameMark = String.raw`(?:gui[oó]n(?:\s(?:bajo|medio))?|underscore|dash|hyphen|plus|m[aá]s|dot|punto|[([{](?:dot|punto|dash|underscore|gui[oó]n)[)\]}])`;
const spokenName = String.raw`[\p{L}\p{N}][\p{L}\p{N}._+-]{0,40}(?:\s?${nameMark}\s?[\p{L}\p{N}._+-]{1,40}){0,3}`;
/** “name (that's a zero) at host dot net”: a remark may stand behind the name, and one dot at least is spelt out. */
const spelt = matching(
  'email',
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${spokenName}(?:\s\([^()\n]{1,40}\)|,)?${at}${notDomain}(?:[\p{L}\p{N}-]{1,40}(?:\.|${dot}|\s(?:gui[oó]n|dash)\s)){0,4}[\p{L}\p{N}-]{1,40}${dot}\p{L}{2,20}(?:(?:${dot}|\.)\p{L}{2,20}){0,2}`,
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
    String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,40}(?:\s{0,3}(?:[([{<*]{1,2}\s?(?:at|arroba|a|@|en)\s?[)\]}>*]{1,2}|\s\barroba\b|[ \t]@[ \t])\s{0,3})(?:[\p{L}\p{N}-]{1,40}\s?\.\s?){1,4}\p{L}{2,20}\b`,
    'iu',
  ),
  (found) => !isFile.test(found),
);
const mailBefore = new RegExp(String.raw`(?<!\p{L})(?:${privateWords('mail')})(?!\p{L})[^\n.!?]{0,40}$`, 'iu');
/** “ana.ruiz at host.org”: only where mail is spoken of, or the name is one of a login. */
const bareAt = matching(
  'email',
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.@/-])(?<is>[\p{L}\p{N}][\p{L}\p{N}._+-]{1,40}\s(?:at|AT)\s(?:[\p{L}\p{N}-]{1,40}\.){1,3}(?:${domains}))(?![\p{L}\p{N}/]|\.\p{L})`,
    'u',
  ),
  (found, _, { before }) =>
    (/^\S*[\d._]\S*\s/.test(found) && !/^\d|^\S*\.$/.test(found) && !/^v?\d[\d.]*\s/.test(found)) ||
    (mailBefore.test(before) && !new RegExp(`^(?:${privateWords('notName')})\\s`, 'iu').test(found)),
);
/** «ana.ruiz arroba gmail»: everybody knows how it ends. */
const known = matching(
  'email',
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.@/-])[\p{L}\p{N}][\p{L}\p{N}._+-]{2,40}\s{0,2}(?:\s(?:arroba|at)\s|@|[([{](?:at|arroba)[)\]}])\s{0,2}(?:${spokenProviders.join('|')})(?![\p{L}\p{N}.]|\s(?:dot|punto))`,
    'iu',
  ),
  (found, _, { before }) => /arroba|[@([{]/i.test(found) || /^\S*\d/.test(found) || mailBefore.test(before),
);
/** `name-at-host-dot-org`, «usuaria en correo punto org»: the end of a domain that there is stands last. */
const joined = matching(
  'email',
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._+]{0,40}(?:[-_][\p{L}\p{N}]{1,20}){0,2}([-_ .])(?:at|en|arroba)\1${notDomain}(?:[\p{L}\p{N}]{1,40}(?:-[\p{L}\p{N}]{1,20})?(?:\1(?:dot|punto)\1|\.)){1,3}(?:${domains})(?![\p{L}\p{N}])`,
    'iu',
  ),
  (found) => /dot|punto/i.test(found) || (/[-_](?:at|arroba|en)[-_]/i.test(found) && /\.\w+$/.test(found)),
);
/** `nameARROBAhost.org`: in capitals, so that a reader sees it. */
const glued = matching(
  'email',
  /(?<![\p{L}\p{N}])[a-z\d][a-z\d._+-]{0,40}(?:ARROBA|AT|\(a\)|\[at\])(?:[a-z\d-]{1,40}(?:\.|DOT|PUNTO)){1,3}[a-z]{2,20}(?![\p{L}\p{N}])/u,
);

export const emails: readonly Detector[] = [
  plain,
  oneBlank,
  broken,
  spaced,
  spelt,
  halfSpelt,
  bareAt,
  known,
  joined,
  glued,
];
