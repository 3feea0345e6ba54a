import type { PrivateWords } from '../private-words.ts';

export const englishPrivateWords = {
  password:
    'password|p\\/w|passwords|pass?word|passowrd|passwrod|passwrd|pasword|passwort|passwd|passphrase|pass[ -]?code|pass[ -]word|pwd|psswd|pswd|psw|psk|(?:wi-?fi|wpa2?|wpa3|network|security|wireless)[ -](?:key|password|pass)|access code|secret word',
  otherPassword: 'pass|pw|pin|credentials?|creds',
  notOfPasswords:
    'primary|foreign|number|managers?|page|policy|prompt|authentication|auth|dialog|strength|length|protected|reset (?:page|link|mail|e-?mail|form)|field|form|box|error|file|hint',
  codePassword: 'password',
  pin: 'pin|puk|pass[ -]?code|access code|entry code|(?:door|gate|alarm|key ?pad|lock|safe|voice ?mail|unlock|security|entrance|building)(?:[ -](?:code|combination|pin|password))|(?:code|combination) (?:for|of|to) the (?:door|gate|alarm|safe|lock|building)|(?:verification|confirmation|one[- ]time|login|sms|2fa|two[- ]factor|authentication) (?:code|password)|otp',
  passphrase: 'pass ?phrase|phrase|wi-?fi|wpa2?',
  key: 'key|pass ?key',
  adverb:
    'literally|now|just|still|simply|currently|actually|only|again|probably|temporarily|the following|this|really',
  and: 'and|or|then',
  changedInto: 'to|into',
  describing:
    'found|taken|told|written|made|built|broken|stolen|forgotten|chosen|well|expire|use|contain|match|case|read|re|slow|fast|short|long|weak|strong|bad|good|old|sent|lost|kept|known|shown|given|known|set|gone|unique|mandatory|sensitive|free|easy|hard|safe|minimum|maximum|more|less|least|most|than|different|identical|digits?|letters?|characters?|chars|one|two|three|four|five|what|which|that|this|it|we|you|they|he|she|there|will|would|should|could|can|cannot|must|may|does|did|do|has|have|had|are|were|been|being|be|am|if|as|at|by|from|with|without|of|on|all|any|every|each|both|some|none|nothing|something|anything|everything|okay|automatic|manual|never|always|too|very|so|just|only|also|now|then|later|before|after|above|below|over|under|into|out|up|down|off|sure|done|works?|fails?|unchanged|unknown|via|through',
  describingEnd: '(?:ed|ing|able|ible|ive|ory|ous|ful|less|ally|tly|[dnst]ly)',
  wifi: 'wi-?fi|ssid|network',
  credentials: 'login|user|credentials?',
  isOrWas: 'is|was|are|were',
  becomes: 'is|are|was|were|to|as|now|works as',
  changedTo: String.raw`changed,? it['’]?s|it['’]s now|it is now|the key (?:to|for|of) the \p{L}{1,12} is|(?:set|changed?|reset|updated|switched|made|put)\s{1,2}(?:(?:it|them|that|this|yours|hers|his|mine)\s{1,2})?(?:back\s{1,2})?(?:to|as)|(?:now|new one|one)(?:\s{1,2}(?:it\s{1,2})?(?:is|was)|:)`,
  following: 'the following|as follows|this(?: one)?|below',
  sameOne: 'the (?:same|usual)(?: one)?',
  owners: 'my|the|your|our|new|old|temp|temporary|wi-?fi|user|admin|root|her|his|their|and|say',
  answer: 'answer(?: to (?:the|my) (?:secret|security) question)?|secret answer|maiden name(?: answer)?',
  secretQuestion: 'secret question|security question|maiden name|secret answer',
  asThe: String.raw`(?:as|for|is)\s{1,2}(?:(?:the|your|my|a)\s{1,2})?(?:(?:temporary|new)\s{1,2})?`,
  getsIn: String.raw`log(?:ged)?[ -]?(?:in|on)|sign(?:ed)?[ -]?in|connect|get in|got in|open(?:s|ed)?|unlock(?:s|ed)?(?: it| them)?|authenticate|enter`,
  with: 'with|and|using',
  use: 'use|try|tried|used|using|with|type|enter|put|put in',
  toGetIn: String.raw`to (?:log ?in|log ?on|sign ?in|get in|connect|enter|open|unlock|access)|for (?:the )?(?:login|log-?in|access|now)`,
  access: String.raw`passw|log(?:in|ged| in)\b|sign in|account|wi-?fi`,
  notSecret:
    'removed|redacted|hidden|changed|wrong|incorrect|invalid|required|optional|empty|blank|null|nil|none|undefined|true|false|default|correct|right|same|your|yours|the|my|mine|not|no|is|was|again|yes|ok|and|or|for|to|in|when|field|prompt|see|password|passwd|pass|pwd|secret|token|here|fine|already|still|string|text|normal|plain|encrypted|secure|private|public|temporary|new|old|ask|forgot|change|reset|auto|varies|stored|hashed|unknown|expired|varchar|char|int|integer|bool|boolean|date|number|float|bytes|object|array|input|value|label|name|login|user|username|email|foo|bar|xyz|etc',
  placeholderOf: 'your|my|the|some|example|enter|insert|change|placeholder',
  numbered:
    'line|port|step|page|col|column|row|user|account|member|ticket|comment|rev|changeset|version|server|option|error|code|level|phase|part|question|fig|table',
  column: 'user|login|host|serv|name|account|e-?mail|port|site|url|data|note|who|member|dom',
  recoveryCodes: String.raw`(?:recovery|backup|rescue|emergency|one[- ]time|single[- ]use|2fa|two[- ]factor|verification|scratch)[ -](?:codes?|keys?)|(?:2fa|mfa|two[- ]factor)[ -](?:backup|recovery)`,
  recoveryPhrase: String.raw`(?:seed|recovery|backup|mnemonic|secret)\s(?:phrase|words)`,
  afterSecret: 'for now|for the moment|until|and then|then|again|please|pls|if|like before|thanks',
  wishedAs: 'to be',
  changing: 'chang(?:e|ed|ing)|reset|set|make|update|switch(?:ed)?',
  doorThing:
    'doors?|gates?|alarm|lock ?box|key ?(?:safe|box|pad)|padlock|buzzer|intercom|garage|safe|vault|bike lock|shed|entrance',
  doorCode: 'code|combo|combination',
  doorType: 'type|dial|press|punch in|enter|key in',
  tokenCode:
    'licen[cs]e (?:key|code|number)|licen[cs]e|product (?:key|code)|purchase code|(?:activation|registration|redeem|redemption|referral|gift|coupon|voucher|unlock) (?:key|code)|invit(?:e|ation) (?:code|key)|(?:epp|auth|authinfo|transfer|authori[sz]ation|domain|registrar)(?: ?info)?(?: ?\\/ ?epp)?[ -]?(?:code|key|secret)|auth-?info|epp|app(?:lication)? (?:key|secret|token)|api[ _-]?(?:key|token|secret)|(?:secret|site|access|shared|client|master|deploy|signing) (?:key|token|secret)|access key id|captcha (?:key|secret)|app id',
  setupKey:
    'set-?up key|setup code|manual (?:entry )?key|2fa (?:secret|key|seed)|totp (?:secret|key|seed)|authenticator key|secret for the authenticator',
  appPassword: String.raw`app(?:lication)?(?:[ -]specific)?[ -]pass(?:word|code)s?`,
  token: 'token|api|webhook|secret|access key|license key|serial|invite code|registration code|api key',
  phone: String.raw`[☎📱📞✆]\uFE0F?|phones?|ph|mob|ring me|dial(?:led)?|pager|switchboard|front desk|call(?:ed)? (?:me|us|him|her|them)|telephones?|tel|cell?|mobile|whats\s?app|wa|fax|landline|voicemail|hotline|sms`,
  otherPhone:
    'call(?:s|ed|ing)?|emergency contact|line|dial|ring|text|number|contact|reach(?:ed)?|signal|telegram|office|home',
  otherNumber:
    'isbn|issn|confirmation|authori[sz]ation|po|purchase|meeting|conference|uid|gid|offset|epoch|timestamp|screen|resolution|request|contract|meter|range|size|row|byte|sku|model|receipt|reference|ref|check|cheque|policy|tax|order|ticket|invoice|account|acct|case|part|serial|version|build|line|tracking|port|error|code|member|id|page',
  ones: 'zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple',
  tens: String.raw`ten|eleven|twelve|\p{L}{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety`,
  somebody:
    "my|our|his|her|their|home|house|office|laptop|router|modem|isp|static|log(?:in|ged)|attempts?|tried|block(?:ed|s|ing)?|bann?(?:ed)?|(?:white|black|allow|block)list(?:ed)?|denied|refused|rejected|accepted|failed|connection|visitor|attack(?:er|ed|s)?|spam(?:mer)?|abuse|remote|connect(?:s|ed|ing)?|(?:get|gets|got|getting|sign|signs|signed|locked) (?:in|on|out)|users?|members?|she|he|they|visits?|scan(?:s|ned|ning)?|hits?|cannot|can’t|can't|i am|i'm|i’m|mine|ip (?:is|was)|whitelist|blacklist|firewall|unblock(?:ed)?|(?:de)?list(?:s|ed)|behind|your (?:ip )?address|spam|downloads?|uploads?|edit(?:s|ed)?|posted|comment(?:s|ed)?|neighbou?r|through|provider|gateway|someone|somebody|last",
  version: 'versions?|section|chapter|step|revision|clause|article|paragraph|rule|item',
  upgraded: 'upgrad|updat|downgrad',
  anybody:
    'you|your|yourname|your[._-]?name|user|username|user[._-]?name|name|me|someone|somebody|foo|bar|anyone|example|first\\.last|firstname\\.lastname',
  mail: 'e-?mails?|mail(?:box|ed|s)?|write|reach|contact|address|reply|send|forward|cc|ping',
  notName:
    'look|looking|meet|hosted|found|see|me|us|is|are|was|available|live|lives|working|works|down|up|site|page|website|here|online|registered|error|mail|email|e-mail|login|server|stuff|account|documentation|docs|issue|problem|team|people|folks|support',
  hours: 'day|days|night|evenings?|mornings?|afternoons?|any ?time|after|before|weekdays|weekends?|hours',
  account: 'account|acct|accts|a\\/c|acc|routing|aba|rtn|checking|savings|wire|direct deposit|bsb|transit',
  card: 'card|visa|master ?card|amex|american express|discover|diners|jcb|debit|credit|cc|pan',
  cardCode: 'cvv2?|cvc2?|csc|cid|security code|(?:three|3|four|4) digits on the back|back of the card',
  bank: 'chase|wells fargo|bank of america|citi(?:bank)?|pnc|capital one|bank|credit union|us bank|td|paypal|wise|zelle|venmo',
  notAccount: 'ticket|order|invoice|phone|tel|error|code|line|page|user|id',
  privateKey: 'private key|key of the (?:tunnel|vpn|server|client)',
  accessPath: 'welcome',
  anyCode: 'codes?|pin',
  codeCame:
    '2fa|mfa|sms|text(?:ed)?|whatsapp|authenticator|two[- ](?:factor|step)|by phone|expire[sd]?|verif\\p{L}{1,8}',
  onceCode:
    'texted code|(?:code|digits) (?:that )?(?:i|we) (?:got|received|typed|entered)|code on my phone|(?:four|six|eight|4|6|8)[ -]digits?(?: code)?|authenticator (?:shows|says|gives)|login pin|code (?:by|via|from|in) (?:the )?(?:sms|text)|code (?:that )?(?:they|you|google|it) (?:texted|sent|e?-?mailed)(?: me| us)?|(?:your|my) code (?:is|was)|2fa|mfa|one[- ]time (?:code|password|pin)|otp|2fa code|mfa code|two[- ]factor code|login code|sign[- ]in code|sms code|texted (?:me|us)|authenticator code|(?:verification|confirmation|security|auth(?:entication)?) code',
} satisfies PrivateWords;
