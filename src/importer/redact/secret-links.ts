import { type Detector, matching } from './finding.ts';
import { looksRandom } from './chosen.ts';

/** Whoever has such an address gets in, posts or reads: of each the part that nobody could guess. */
const byService: readonly string[] = [
  // Chat hooks and bots.
  String.raw`hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<is>[\w/-]{8,200})`,
  String.raw`discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/(?<is>[\w/-]{8,200})`,
  String.raw`webhook\.office(?:365)?\.com\/webhook(?:b2)?\/(?<is>[\w@/-]{8,400})`,
  String.raw`outlook\.office(?:365)?\.com\/webhook\/(?<is>[\w@/-]{8,400})`,
  String.raw`api\.telegram\.org\/(?:file\/)?bot(?<is>\d{4,12}:[\w-]{10,60})`,
  String.raw`chat\.googleapis\.com\/v1\/spaces\/(?<is>[^\s"'<>|\]]{6,300})`,
  String.raw`maker\.ifttt\.com\/[\w/-]{1,80}\/key\/(?<is>[\w-]{6,60})`,
  String.raw`hooks\.zapier\.com\/hooks\/catch\/(?<is>[\w/-]{6,80})`,
  // Shared files.
  String.raw`drive\.google\.com\/(?:a\/[\w.-]{1,60}\/)?(?:file\/d|drive\/(?:u\/\d\/)?folders|folders)\/(?<is>[\w-]{10,100})`,
  String.raw`docs\.google\.com\/(?:a\/[\w.-]{1,60}\/)?\w{1,20}\/(?:u\/\d\/)?d\/(?:e\/)?(?<is>[\w-]{10,120})`,
  String.raw`(?:docs|drive)\.google\.com\/[\w/.-]{0,60}\?(?:[\w.=-]{1,40}&){0,4}id=(?<is>[\w-]{10,100})`,
  String.raw`photos\.(?:app\.goo\.gl|google\.com\/share)\/(?<is>[\w-]{8,100})`,
  String.raw`dropbox\.com\/(?:sh?\/(?<is>\w{8,40}\/A{2}[\w-]{8,40}|[\w-]{8,60})|(?:t|l|request)\/(?<is>[\w-]{8,60}))`,
  String.raw`dropbox\.com\/scl\/f[io]\/(?<is>[^\s"'<>|\]&]{8,300})`,
  String.raw`we\.tl\/(?:t-)?(?<is>[\w-]{6,60})`,
  String.raw`wetransfer\.com\/downloads\/(?<is>[\w/-]{10,200})`,
  String.raw`mega(?:\.co)?\.nz\/(?:file\/|folder\/|#F?!)(?<is>[\w!#-]{8,120})`,
  String.raw`1drv\.ms\/(?:\w\/){0,3}(?<is>[\w!-]{8,100})`,
  String.raw`sharepoint\.com\/:\w:\/[\w./-]{0,80}\/(?<is>[\w-]{20,120})`,
  String.raw`box\.com\/s\/(?<is>\w{10,60})`,
  String.raw`icloud\.com\/(?:iclouddrive|notes|photos|keynote|pages|numbers)\/(?:#)?(?<is>[\w-]{10,80})`,
  String.raw`(?:send|share|upload|transfer)\.[\w.-]{2,60}\/(?:download\/|get\/|r\/)?(?<is>[\w-]{6,60}#[\w-]{8,80})`,
  // Rooms and groups.
  String.raw`chat\.whatsapp\.com\/(?:invite\/)?(?<is>\w{8,40})`,
  String.raw`discord(?:\.gg|(?:app)?\.com\/invite)\/(?<is>[\w-]{5,40})`,
  String.raw`t(?:elegram)?\.me\/(?:\+|joinchat\/)(?<is>[\w-]{8,40})`,
  String.raw`signal\.group\/#(?<is>[\w-]{10,120})`,
  String.raw`join\.slack\.com\/t\/[\w-]{1,60}\/shared_invite\/(?<is>[\w~-]{8,120})`,
  String.raw`meet\.google\.com\/(?<is>[a-z]{3}-[a-z]{4}-[a-z]{3})\b`,
  // Pads, pastes and vaults: the key stands behind the #.
  String.raw`\/pad\/#\/\d\/\w{1,10}\/(?:edit|view)\/(?<is>[\w+/-]{10,120})`,
  String.raw`\/\?(?<is>[\da-f]{12,32}#[\w+=-]{16,80})`,
  String.raw`\/#\/send\/(?<is>[\w/-]{8,120})`,
  String.raw`\/ical\/[^\s/]{1,120}\/private-(?<is>\w{6,60})`,
];

const mixed = (value: string): boolean =>
  value.length >= 8 && /\d/.test(value) && /\p{L}/u.test(value) && !/^[\d-]+$/.test(value);
const someMixed = (value: string): boolean => value.split('/').some((part) => mixed(part) && looksRandomPart(part));
const looksRandomPart = (part: string): boolean => looksRandom(part) || /[a-z]\d[A-Z]|[a-z][A-Z][\w-]*\d/.test(part);

/** `/hooks/…`, `/reset/…`: the last parts of an address of any host. */
const hooks = matching(
  'token',
  /\bhttps?:\/\/[^\s/]{1,80}\/(?:[\w.-]{1,30}\/){0,4}(?:hooks?|webhooks?)\/(?:catch\/|incoming\/)?(?<is>[\w/-]{8,200})/iu,
  someMixed,
);
const lettingIn = matching(
  'token',
  /\bhttps?:\/\/[^\s/]{1,80}\/(?:[\w.-]{1,30}\/){0,4}(?:confirm|confirmar|reset|restablecer|invite|invitation|invitaci[oó]n|join|unsubscribe|baja|verify|verificar|activate|activar|magic|login|recover|recuperar|share|shared|token|auth|optin|optout)\/(?<is>[\w-]{6,200})/iu,
  (value) => mixed(value) || /^(?=.*\d)[\da-f]{8,}$/i.test(value),
);
/** Nextcloud's `/s/…`. */
const share = matching(
  'token',
  /\bhttps?:\/\/[^\s/]{1,80}\/(?:[\w.-]{1,30}\/){0,3}s\/(?<is>[A-Za-z0-9]{8,64})(?![\w-])/u,
  (value) => /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value),
);
const pad = matching(
  'token',
  /\bhttps?:\/\/[^\s/]{1,80}\/(?:[\w.-]{1,30}\/){0,2}(?:p|pad)\/(?<is>[\w-]{6,80})(?![\w-])/u,
  (value) => /[a-z]\d[A-Z]|\d[A-Z][a-z]|[a-z][A-Z][a-z]*\d/.test(value),
);

const names = String.raw`key|api_?key|apikey|access_?key|token|access_?token|auth|auth_?key|auth_?token|authkey|sig|signature|hash|hmac|secret|client_secret|code|pwd|pass|passwd|password|session|session_?id|sid|phpsessid|jsessionid|nonce|otp|ticket|invite|resourcekey|rlkey|login-unsub|confirm|x-amz-signature|x-amz-credential|x-amz-security-token|k`;
/** `?key=…`: what would be no word, number or name. */
const query = matching(
  'token',
  new RegExp(String.raw`[?&#](?:[\w-]{0,20}[_-])?(?:${names})=(?<is>[^\s&#"'<>|\]]{5,400})`, 'iu'),
  (value) => /\d/.test(value) && /\p{L}|%/u.test(value),
);

export const secretLinks: readonly Detector[] = [
  ...byService.map((pattern) => matching('token', new RegExp(pattern, 'iu'))),
  hooks,
  lettingIn,
  share,
  pad,
  query,
];
