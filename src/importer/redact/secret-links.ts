import { type Detector, matching } from './finding.ts';
import { privateWords } from '../../language/ticket-words.ts';
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
  String.raw`(?:send|share|upload|transfer)\.[\w.-]{2,60}\/(?:download\/|get\/|r\/)?(?<is>[\w-]{6,60}\/?#[\w-]{8,80})`,
  // Rooms and groups.
  String.raw`chat\.whatsapp\.com\/(?:invite\/)?(?<is>\w{8,40})`,
  String.raw`discord(?:\.gg|(?:app)?\.com\/invite)\/(?<is>[\w-]{5,40})`,
  String.raw`t(?:elegram)?\.me\/(?:\+|joinchat\/)(?<is>[\w-]{8,40})`,
  String.raw`signal\.group\/#(?<is>[\w-]{10,120})`,
  String.raw`join\.slack\.com\/t\/[\w-]{1,60}\/shared_invite\/(?<is>[\w~-]{8,120})`,
  String.raw`(?:meet\.jit\.si|8x8\.vc(?:\/[\w.-]{1,60})?|whereby\.com)\/(?<is>(?=[\w-]{0,60}\d)[\w-]{6,80})`,
  String.raw`meet\.google\.com\/(?<is>[a-z]{3}-[a-z]{4}-[a-z]{3})\b`,
  String.raw`zoom\.us\/(?:j|w|my|s)\/(?<is>[\w.-]{6,40}(?:\?pwd=[\w.-]{4,80})?)`,
  String.raw`teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)\/(?<is>[^\s"'<>|\]]{8,300})`,
  String.raw`(?:airtable\.com\/(?:app\w{6,20}\/)?|typeform\.com\/to\/)(?<is>(?:shr|app)?\w{8,40})`,
  String.raw`trello\.com\/(?:invite\/)?(?:b\/|c\/)?(?<is>\w{8}\/?\w{0,40})`,
  String.raw`(?:loom\.com\/share|miro\.com\/app\/board|figma\.com\/(?:file|design)|canva\.com\/design|notion\.so\/(?:[\w-]{1,80}-)?|framadate\.org|gofile\.io\/d|filebin\.net|file\.io|transfer\.sh|0x0\.st|swisstransfer\.com\/d|pastebin\.com(?:\/raw)?|hastebin\.com|onetimesecret\.com\/secret|yopass\.se\/#\/s|wormhole\.app|forms\.gle|forms\.office\.com\/r|doodle\.com\/(?:poll|meeting\/participate\/id))\/?(?<is>[\w=-]{6,80}(?:\/[\w=-]{4,60})?(?:#[\w-]{4,60})?)`,
  String.raw`calendar\.google\.com\/calendar\/\S{0,20}\/(?<is>[^\s"'<>|\]]{8,200})\/basic`,
  String.raw`list-manage\d?\.com\/[\w/]{1,40}\?(?<is>[^\s"'<>|\]]{8,200})`,
  String.raw`netlify\.com\/build_hooks\/(?<is>\w{8,40})`,
  String.raw`vercel\.com\/v1\/integrations\/deploy\/(?<is>[\w/]{8,80})`,
  String.raw`(?:hc-ping\.com|healthchecks\.io\/ping|ntfy\.sh|webhook\.site|pushover\.net\/[\w/]{1,20}|uptime\.\w{2,20}\.\w{2,10}\/api\/push)\/(?<is>[\w-]{8,60})`,
  String.raw`(?<is>[\da-f]{32})@[\w.]{0,30}(?:sentry|ingest)[\w.]{0,40}`,
  // Pads, pastes and vaults: the key stands behind the #.
  String.raw`\/#\/\d\/\w{1,12}\/(?:edit|view|embed|present)\/(?<is>[\w+/-]{10,120})`,
  String.raw`\/\?(?<is>[\da-f]{12,32}#[\w+=-]{16,80})`,
  // Rooms to talk in, at a host that has no others.
  String.raw`\/\/(?:meet|jitsi|bbb|talk|call|calls|conference|video|sala)\.[^\s/]{1,60}\/(?:b\/|rooms?\/|call\/)?(?<is>(?=[\w-]{0,60}\d)(?=[\w-]{0,60}[a-z])[\w-]{6,80})(?![\w./-])`,
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
const access = `confirm|reset|invite|invites|invitation|join|unsubscribe|unsub|verify|verification|validate|activate|activation|magic|magic-link|login|signin|sign-in|sso|recover|recovery|share|shared|shares|shr|token|auth|opt-?in|opt-?out|password|set-password|new-password|passwd|signup|register|registration|accept|approve|subscribe|email|download|dl|preview|draft|guest|secret|private|pay|rsvp|public|link|links|l|k|i|u|v|r|d|f|t|e|feed|feeds|ics|ical|calendar|public-calendars|poll|polls|survey|form|meet|room|call|rooms|session|key|api|trigger|triggers|callback|push|ping|build_hooks|deploy|${privateWords('accessPath')}`;
/** `v2.4.1-rc3`, `guide-2of3`, `setup2.tar.gz`. */
const isFileOrVersion = (value: string): boolean =>
  /^v?\d{1,4}(?:[._]\d{1,4}){1,4}|\.(?:html?|php\d?|tar|t?gz|zip|exe|pdf|png|jpe?g|txt|xml|js|css|py|c|h)$/i.test(
    value,
  ) || /(?:^|[-_.])[a-z]{3,}[-_.][a-z\d]{1,12}[-_.]|(?:^|[-_.])[a-z]{4,}(?:[-_.][a-z]{2,}){2}/.test(value);
const lettingIn = matching(
  'token',
  new RegExp(
    String.raw`\b(?:https?|webcals?|caldavs?):\/\/[^\s/]{1,80}\/(?:[\w.-]{1,30}\/){0,8}(?:${access})(?:\/[a-z_-]{1,24}){0,2}\/(?<is>[\w.~-]{6,200})`,
    'iu',
  ),
  (value) =>
    (mixed(value) && !isFileOrVersion(value) && (looksRandomPart(value) || /\d.*[a-z].*\d/i.test(value))) ||
    /^(?=.*\d)(?=.*[a-f])[\da-f]{8,}$/i.test(value),
);
/** Nextcloud's `/s/…`. */
const share = matching(
  'token',
  /\bhttps?:\/\/[^\s/]{1,80}\/(?:[\w.-]{1,30}\/){0,3}s\/(?<is>[A-Za-z0-9]{8,64})(?![\w-])/u,
  (value) => /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value),
);
const pad = matching(
  'token',
  /\bhttps?:\/\/[^\s/]{1,80}\/(?:[\w.-]{1,30}\/){0,2}(?:p|pad)\/(?<is>(?:r\.)?[\w-]{6,80})(?![\w-])/u,
  (value) => /^r\.[\da-f]{8,}$/.test(value) || /[a-z]\d[A-Z]|\d[A-Z][a-z]|[a-z][A-Z][a-z]*\d/.test(value),
);

/** Of any address a part that chance has made, with letters of both sizes and digits; not of what all may see. */
const anyPart = matching(
  'token',
  /\b(?:https?|webcals?|caldavs?|ftps?):\/\/(?!(?:[\w-]{1,30}\.){0,3}(?:we|youtube|youtu|google|doi|wikipedia|amazon|archive|github|gitlab|bitbucket|launchpad|readthedocs|stackoverflow|spinics|gmane|nabble)\.)[^\s/]{1,80}\/(?:[^\s/?#"'<>|\]]{1,60}\/){0,6}(?<is>[\w-]{12,200})(?![\w.-])/iu,
  (value) =>
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    (value.match(/\d/g)?.length ?? 0) >= 2 &&
    looksRandomPart(value) &&
    !/[a-z]{6}|[A-Z]{6}/.test(value),
);

const names = String.raw`key|api_?key|apikey|access_?key|token|access_?token|auth|auth_?key|auth_?token|authkey|sig|signature|hash|hmac|secret|client_secret|code|pwd|pass|passwd|password|session|session_?id|sid|phpsessid|jsessionid|nonce|otp|ticket|invite|resourcekey|rlkey|login-unsub|confirm|hook|webhook|verify|verification|reset|activation|link|share|rss_?token|feed_?token|private_?token|id_?token|refresh_?token|jwt|csrf|state|apikey|appid|app_?key|license|licen[cs]e_?key|t|s|h|tk|tok|pw|auth_?code|redeem|cs|checksum|admin|edit|magic|login|uuid|access|guest|x-amz-signature|x-amz-credential|x-amz-security-token|k`;
/** `?id=…` on a page that lets somebody in. */
const byId = matching(
  'token',
  /\bhttps?:\/\/[^\s?#]{1,160}(?:sign_?up|join|invite|confirm|reset|verify|unsubscribe|activate|register|share)[^\s?#]{0,40}\?(?:[\w-]{1,20}=[^\s&#]{0,40}&){0,3}(?:id|u|uid|i|c|e|q|r)=(?<is>[\w-]{8,200})/iu,
  (value) => mixed(value),
);
/** `?key=…`: what would be no word, number or name. */
const query = matching(
  'token',
  new RegExp(
    String.raw`(?:[?&]|#(?=[\w-]{1,40}=)|;(?=jsession))(?:[\w-]{0,20}[_-])?(?:${names})=(?<is>[^\s&#"'<>|\]]{5,400})`,
    'iu',
  ),
  (value, whole) =>
    /\d/.test(value) &&
    /\p{L}|%/u.test(value) &&
    // A name of one letter may be of anything: a page, a size, a day.
    !/^(?:comment|head|section|heading|toc|L|v)[-_]?\d/i.test(value) &&
    (!/^.(?:t|s|h|k|cs|edit|admin|login|access|link|state|code|guest)=/.test(whole) ||
      (value.length >= 8 && /\d.*[a-z].*\d|[a-z].*\d.*[a-z]/i.test(value))),
);

/** Parameters that name a version, a file or a campaign. */
const ofVersion = 'rev|id|commit|sha|h|hb|hash|v|ver|version|p|f|file|path|node|cs|sort|order|utm_\\w+|gclid|fbclid';
/** Of any parameter what chance has made: letters of both sizes and digits, or a long number to the base of 16. */
const anyParameter = matching(
  'token',
  new RegExp(
    String.raw`\bhttps?:\/\/(?!(?:[\w-]{1,30}\.){0,3}(?:youtube|youtu|google|amazon|github|gitlab|bitbucket|archive)\.)[^\s/?#]{1,80}(?:\/[^\s?#"'<>|\]]{0,160})?\?(?:[\w.-]{1,40}=[^\s&#"'<>|\]]{0,80}&){0,6}?(?!(?:${ofVersion})=)[\w.-]{1,40}=(?<is>[\w-]{8,200})(?![\w.%-])`,
    'u',
  ),
  (value) =>
    /^(?=.*[a-z])(?=.*[A-Z])(?:\D*\d){2}/.test(value)
      ? looksRandomPart(value) && !/[a-z]{5}|[A-Z]{5}/.test(value)
      : /^(?=(?:\D*\d){3})[\da-f]{12,64}$/.test(value) && looksRandom(value),
);

export const secretLinks: readonly Detector[] = [
  ...byService.map((pattern) => matching('token', new RegExp(pattern, 'iu'))),
  hooks,
  lettingIn,
  share,
  pad,
  query,
  byId,
  anyParameter,
  anyPart,
];
