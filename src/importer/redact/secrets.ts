import { type Detector, matching } from './finding.ts';

const key: Detector = matching('key', /-----BEGIN [A-Z0-9 ]{0,40}(?:PRIVATE KEY|CERTIFICATE REQUEST)(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,60}-----|$)/u);
const publicKey: Detector = matching('key', /\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\w{1,20})\s+[A-Za-z0-9+/=]{30,}(?:[ \t]\S{1,80})?/u);

/** Prefixes that services give their tokens, so that they are found. */
const known: Detector = matching('token', /\b(?:gh[pousr]_\w{16,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abprs]-[\w-]{10,}|sk-[\w-]{16,}|[sr]k_(?:live|test)_\w{10,}|A(?:KIA|SIA)[A-Z0-9]{16}|AIza[\w-]{30,}|ya29\.[\w.-]{20,}|eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?)/u);
const assigned: Detector = matching('token', /(?:\b|_)(?:api[_-]?key|access[_-]?key|secret|token|auth(?:orization)?|bearer|session(?:id)?|cookie|csrf|sig(?:nature)?)(?:["']?\s*[:=]\s*["']?|\s+)(?:Bearer\s+|Basic\s+)?(?<is>(?=[^\s"'&;<>,]*\d)[\w+/=.~-]{8,})/iu);
/** `tlr_9f3c1e7ab24d4480b6c2`: a short name, and then what nobody would write. */
const prefixed: Detector = matching('token', /\b[a-z]{2,10}[_-](?=[A-Za-z0-9]*\d)(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{16,}\b/u);
const long: Detector = matching('token', /(?<![\w/.+-])(?=[A-Za-z0-9_]*\d)(?=[A-Za-z0-9_]*[A-Za-z])[A-Za-z0-9_]{32,}(?![\w/.-])/u);

/** What stands in place of a secret already, or is a word of a sentence about them. */
const isNone = (value: string): boolean =>
  /^[([{<*•x.…_-]*(?:removed|redacted|retirad[oa]|eliminad[oa]|borrad[oa]|oculto|hidden|changed|cambiad[oa]|wrong|incorrect[oa]?|invalid|required|empty|vac[ií]a|correct[oa]?|right|same|mism[oa]|your|tu|su|the|la|el|mi|my|not|no|is|es|was|fue|again|yes|s[ií]|ok|and|y|or|o|de|del|para|for|to|in|en|por|que|when|cuando|field|prompt|fine|ya|already|still)\b/iu.test(value)
  || /^\[(?:password|contraseña|token|key|clave|email|correo|phone|teléfono|IP|dirección|card|tarjeta|account|número|signature|firma|address|domicilio|name|nombre)$/u.test(value)
  || /^https?:/i.test(value)
  || /^[$%{<*•x.…_?-]+$/u.test(value) || /^(?:\$\{?\w+\}?|%\w+%|<[^>]*>?|\{\{?\w*\}?\}?)$/u.test(value);

const words = String.raw`(?:password|passwd|passphrase|pwd|pass|contrase(?:ñ|n)a|clave|pin|nip|c(?:ó|o)digo(?: de acceso)?|access code)`;
/** `password: x`, “contraseña provisional: x”. */
const labelled: Detector = matching('password', new RegExp(String.raw`(?<![\p{L}\d_])${words}(?![\p{L}\d_])(?:[^\S\n]+\p{L}{1,14}){0,4}[^\S\n]{0,2}[:=][^\S\n]{0,3}["'“«\x60]?(?<is>[^\s"'”»\x60,;]{3,64})`, 'iu'), (value) => !isNone(value));
/** “the password is x”, «la clave del borrador es x»: only what does not look like a word. */
const told: Detector = matching('password', new RegExp(String.raw`(?<![\p{L}\d_])${words}(?![\p{L}\d_])(?:[^\S\n]+\p{L}{1,14}){0,5}[^\S\n]+(?:is|was|es|era|fue|to|a|por)[^\S\n]+["'“«\x60]?(?<is>[^\s"'”»\x60,;]{4,64})`, 'iu'),
  (value) => !isNone(value) && /\d|[^\p{L}\p{N}.,;:!?¡¿)(]|\p{Ll}\p{Lu}/u.test(value.replace(/[.,;:!?)]+$/u, '')));
/** In an address: `https://user:secret@host`, `?token=…`. */
const inUrl: Detector = matching('password', /\b[a-z][a-z+.-]{1,12}:\/\/[^\s/:@]{1,64}:(?<is>[^\s/@]{1,64})@/iu);
const optionP: Detector = matching('password', /\b(?:mysql|mysqldump|psql|mysqladmin)\b[^\n]{0,80}?\s(?:-p|--password=)(?<is>[^\s'"]{3,64})/u, (value) => !isNone(value));

export const secrets: readonly Detector[] = [key, publicKey, known, assigned, prefixed, long, labelled, told, inUrl, optionP];
