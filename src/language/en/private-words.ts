import type { PrivateWords } from '../private-words.ts';

export const englishPrivateWords = {
  password:
    'password|passwd|passphrase|pass[ -]?code|pass[ -]word|pwd|psswd|psk|(?:wi-?fi|wpa2?|network|security)[ -](?:key|password)|access code|secret word',
  otherPassword: 'pass|pw|pin|credentials?',
  notOfPasswords: 'primary|foreign|number',
  pin: 'pin|pass[ -]?code|access code|verification code',
  wifi: 'wi-?fi|ssid|network',
  credentials: 'login|user|credentials?',
  isOrWas: 'is|was',
  becomes: 'is|was|to|as|now',
  changedTo: String.raw`(?:set|changed?|reset|updated|switched|made|put)\s{1,2}(?:(?:it|them|that|this|yours|hers|his|mine)\s{1,2})?(?:back\s{1,2})?(?:to|as)|(?:now|new one|one)(?:\s{1,2}(?:it\s{1,2})?(?:is|was)|:)`,
  asThe: String.raw`(?:as|for|is)\s{1,2}(?:(?:the|your|my|a)\s{1,2})?(?:(?:temporary|new)\s{1,2})?`,
  getsIn: String.raw`log(?:ged)?[ -]?in|sign(?:ed)?[ -]?in|connect`,
  with: 'with|and|using',
  access: String.raw`passw|log(?:in|ged| in)\b|sign in|account|wi-?fi`,
  notSecret:
    'removed|redacted|hidden|changed|wrong|incorrect|invalid|required|optional|empty|blank|null|nil|none|undefined|true|false|default|correct|right|same|your|yours|the|my|mine|not|no|is|was|again|yes|ok|and|or|for|to|in|when|field|prompt|see|password|passwd|pass|pwd|secret|token|here|fine|already|still|string|text|normal|plain|encrypted|secure|private|public|temporary|new|old|ask|forgot|change|reset|auto|varies|stored|hashed|unknown|expired|varchar|char|int|integer|bool|boolean|date|number|float|bytes|object|array|input|value|label|name|login|user|username|email|foo|bar|xyz|etc',
  placeholderOf: 'your|my|the|some|example|enter|insert|change|placeholder',
  numbered:
    'line|port|step|page|col|column|row|user|account|member|ticket|comment|rev|changeset|version|server|option|error|code|level|phase|part|question|fig|table',
  column: 'user|login|host|serv|name|account|e-?mail|port|site|url|data|note|who|member|dom',
  recoveryCodes: String.raw`(?:recovery|backup|rescue|emergency|one[- ]time|single[- ]use|2fa|two[- ]factor|verification|scratch)[ -](?:codes?|keys?)|(?:2fa|mfa|two[- ]factor)[ -](?:backup|recovery)`,
  recoveryPhrase: String.raw`(?:seed|recovery|backup|mnemonic|secret)\s(?:phrase|words)`,
  token: 'token|api|webhook|secret',
  phone: String.raw`phones?|telephones?|tel|cell?|mobile|whats\s?app|wa|fax|landline|voicemail|hotline|sms`,
  otherPhone: 'call|dial|ring|text|number|contact|reach|signal|telegram|office|home',
  otherNumber:
    'order|ticket|invoice|account|acct|case|part|serial|version|build|line|tracking|port|error|code|member|id|page',
  ones: 'zero|oh|one|two|three|four|five|six|seven|eight|nine|double',
  tens: String.raw`ten|eleven|twelve|\p{L}{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety`,
} satisfies PrivateWords;
