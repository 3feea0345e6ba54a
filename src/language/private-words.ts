/**
 * Words by which the importer finds what is private: alternatives of regular expressions, with the flags `iu`. None is
 * empty. What programs call things (`api_key`, `--password`) is of no language, and stands where it is looked for.
 */
export interface PrivateWords {
  /** Words for a password that are used for nothing else. */
  readonly password: string;
  /** Words for one that have other uses: “pass 2”. */
  readonly otherPassword: string;
  /** What follows such a word where it is about something else: «clave primaria». */
  readonly notOfPasswords: string;
  /** What a password is called in code, where a sentence has the word for other things too. */
  readonly codePassword: string;
  /** Words for one of digits. */
  readonly pin: string;
  /** Words for one of several words. */
  readonly passphrase: string;
  /** Words for one where a wireless network is spoken of, and for more otherwise. */
  readonly key: string;
  readonly wifi: string;
  /** Between “is” and what something is: “now”. */
  readonly adverb: string;
  readonly and: string;
  /** Between what something was and what it has become. */
  readonly changedInto: string;
  /** What is said of a password that is none: whole words, and how such words end. */
  readonly describing: string;
  readonly describingEnd: string;
  /** Before a login and its password. */
  readonly credentials: string;
  readonly isOrWas: string;
  /** Between what a password is called and the password, with other words that lead to it. */
  readonly becomes: string;
  /** Before a password where nothing says that it is one: “set it to”. */
  readonly changedTo: string;
  /** At the end of a line above a password: “is the following”. */
  readonly following: string;
  /** Before a password that several have: “the same”. */
  readonly sameOne: string;
  /** Between a password and what it is called: “as the”. */
  readonly asThe: string;
  /** To log in, and with what. */
  readonly getsIn: string;
  readonly with: string;
  /** Before something by which one gets in, and behind it: “use x to log in”. */
  readonly use: string;
  readonly toGetIn: string;
  /** The question by which one gets in without a password, and before its answer. */
  readonly secretQuestion: string;
  readonly answer: string;
  /** Before a short word for a password that has other uses: “my”, “new”. */
  readonly owners: string;
  /** That a text speaks of getting in at all. */
  readonly access: string;
  /** What stands where a secret might, and is none: whole words. */
  readonly notSecret: string;
  /** How a placeholder for a secret begins that nobody took for one: `your-`. */
  readonly placeholderOf: string;
  /** Names that have a number behind them, as a password might: `page12`. */
  readonly numbered: string;
  /** What the columns of a table are called that has passwords in another. */
  readonly column: string;
  /** Codes by which one gets in without a password, and words by which a wallet is made again. */
  readonly recoveryCodes: string;
  readonly recoveryPhrase: string;
  /** What a sentence goes on with behind a password: “for now”. */
  readonly afterSecret: string;
  /** “to be”, «sea»; and whoever changes something. */
  readonly wishedAs: string;
  readonly changing: string;
  /** What has a lock with a code, how that is called, and how it is typed. */
  readonly doorThing: string;
  readonly doorCode: string;
  readonly doorType: string;
  /** A code that lets somebody in or is paid for: of a licence, an invitation, the transfer of a domain. */
  readonly tokenCode: string;
  /** What an app that makes codes is set up with, and the password of one program alone. */
  readonly setupKey: string;
  readonly appPassword: string;
  /** A token or key of a program. */
  readonly token: string;
  /** Before a telephone number, and before nothing else. */
  readonly phone: string;
  /** Before a telephone number and before others. */
  readonly otherPhone: string;
  /** Before a number that is no telephone's, whatever else stands there. */
  readonly otherNumber: string;
  /** Parts of addresses behind which stands what lets somebody in; and before a code that is good once. */
  readonly accessPath: string;
  readonly onceCode: string;
  /** Of any code, and what behind it says that it is good once. */
  readonly anyCode: string;
  readonly codeCame: string;
  /** A key of cryptography. */
  readonly privateKey: string;
  /** When somebody may be called. */
  readonly hours: string;
  /** Before the number of a bank account, before that of a card, and names of banks. */
  readonly account: string;
  readonly card: string;
  readonly cardCode: string;
  readonly bank: string;
  /** Between such a word and a number of something else. */
  readonly notAccount: string;
  /** Names in mail addresses that stand for anybody's. */
  readonly anybody: string;
  /** That a mail address may follow; and words before “at” that are nobody's name. */
  readonly mail: string;
  readonly notName: string;
  /** That an address of a network is somebody's. */
  readonly somebody: string;
  /** Before a number that counts releases or chapters; and how verbs of a newer one begin. */
  readonly version: string;
  readonly upgraded: string;
  /** Numbers of one digit, and of two. */
  readonly ones: string;
  readonly tens: string;
}

/**
 * Words of street addresses: alternatives of regular expressions, with the flags `iu`. None is empty. A word of more
 * than one part is known by its parts with one blank between.
 */
export interface PlaceWords {
  /** A kind of street that stands before its name, and one that stands behind it. */
  readonly streetBefore: string;
  readonly streetAfter: string;
  /** Kinds of roads that have numbers: “County Road 9”. */
  readonly road: string;
  /** Part of a building: a number follows or stands before, or none at all: “suite”, «altos». */
  readonly unit: string;
  /** Parts of a town that have numbers for streets: «manzana 4 lote 2». */
  readonly lot: string;
  /** Part of a town, before its name. */
  readonly area: string;
  /** Before the streets that are near. */
  readonly crossing: string;
  /** States, provinces and countries, and how they are shortened; and those that are only known in capitals. */
  readonly region: string;
  readonly capitalRegion: string;
  readonly direction: string;
  /** Before the number of a house: «núm.». */
  readonly houseNumber: string;
  /** A box at a post office. */
  readonly box: string;
  /** Of all these, what is one only with its dot behind: other words are written so too. */
  readonly dotted: string;
  /** Small words within names. */
  readonly joiner: string;
  /** Titles of people that streets are called after. */
  readonly title: string;
  /** Before an address and before nothing else; and before an address and other things. */
  readonly livesAt: string;
  readonly placeAt: string;
  /** Before an address and a colon; and a part of one: “Zip:”. */
  readonly addressLabel: string;
  readonly partLabel: string;
  /** Before “address” where it is one of another kind. */
  readonly otherAddress: string;
}
