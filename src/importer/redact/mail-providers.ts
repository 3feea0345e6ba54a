/** Mail providers that people write without the end of their address: «ana.ruiz arroba gmail». */
export const spokenProviders: readonly string[] =
  'gmail hotmail yahoo outlook riseup protonmail icloud live prodigy disroot autistici'.split(' ');

/** The others: what stands before the end of a domain that everybody may have an address at. */
const otherProviders: readonly string[] =
  `aol att bellsouth charter comcast cox earthlink fastmail free gmx googlemail hushmail inbox
  laposte libero mac mail mailbox mailfence me msn mweb naver orange posteo proton qq rediffmail
  rocketmail sbcglobal shaw sina sonic t-online tuta tutamail tutanota uol verizon wanadoo web yandex ymail zoho`.split(
    /\s+/,
  );

const providers = new Set([...spokenProviders, ...otherProviders]);

/** Of a domain without what stands below it: `yahoo.com.mx`. */
export const isMailProvider = (domain: string): boolean => providers.has(domain.split('.')[0] ?? '');
