import { formatDay } from '../../language/dates.ts';
import { languages } from '../../language/index.ts';
import { languageName } from '../../language/language-names.ts';
import { type Locale, locales, ownFirst } from '../../language/locale.ts';
import { formatNumber } from '../../language/words.ts';
import { escapeXml } from '../../site/escape-xml.ts';
import { fileAddress } from '../../site/file-address.ts';
import { checksumsFile } from './checksums.ts';
import type { CopyDescription, SiteFacts } from './copy-description.ts';

type Licence = SiteFacts['licence'];

/** What a person finds who looks into the folder of a copy: all languages, no script, no style, and the logo alone. */
export function copyReadme(copy: CopyDescription, { licence, logo }: Pick<SiteFacts, 'licence' | 'logo'>): string {
  // As the file’s name has them.
  const order = locales.toReversed();
  const [first = locales[0], ...others] = order;
  const openIn = (locale: Locale): string => languages[locale].copyReadme.open;
  return `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<title>${order.map((locale) => languages[locale].copyReadme.title).join(' / ')}: ${escapeXml(copy.name)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
</head>
<body>
<main>
${logo ? `<p>${logoIn(logo)}</p>\n` : ''}<h1>${escapeXml(copy.name)}</h1>
<p><a href="index.html">${openIn(first)}</a>${others.map((locale) => ` · <a href="index.html" lang="${locale}">${openIn(locale)}</a>`).join('')}</p>
${order.map((locale) => sectionIn(locale, copy, licence)).join('\n')}
</main>
</body>
</html>
`;
}

const logoIn = ({ path, width, height }: NonNullable<SiteFacts['logo']>): string =>
  `<img src="${escapeXml(fileAddress(path))}" alt="" width="${Math.round((width / height) * logoHeight)}" height="${logoHeight}">`;

/** In CSS pixels. */
const logoHeight = 64;

function sectionIn(locale: Locale, copy: CopyDescription, licence: Licence): string {
  const { name, copyReadme: texts } = languages[locale];
  const body = texts.body({
    name: escapeXml(copy.name),
    address: escapeXml(copy.address),
    licence: { name: escapeXml(licence.name), address: escapeXml(licence.address) },
    day: `<time datetime="${copy.date}">${formatDay(locale, copy.date)}</time>`,
    pages: formatNumber(locale, copy.counts.pages),
    languages: ownFirst(locale)
      .filter((each) => copy.languages.includes(each))
      .map((each) => languageName(each, locale)),
    checksums: checksumsFile,
    revision: copy.revision,
  });
  return `<section lang="${locale}">
<h2>${name}</h2>
${body}
</section>`;
}
