import { formatDay } from '../../language/dates.ts';
import { formatNumber } from '../../language/words.ts';
import type { Locale } from '../../language/locale.ts';
import { escapeXml } from '../../site/escape-xml.ts';
import { checksumsFile } from './checksums.ts';
import type { CopyDescription } from './copy-description.ts';

/** What a person finds who looks into the folder of a copy: both languages, no script, no style, no picture. */
export function copyReadme(
  copy: CopyDescription,
  licence: { readonly name: string; readonly address: string },
): string {
  const values = { copy, licence, name: escapeXml(copy.name) };
  return `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<title>LÉEME / README: ${escapeXml(copy.name)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
</head>
<body>
<main>
<h1>${escapeXml(copy.name)}</h1>
<p><a href="index.html">Abrir</a> · <a href="index.html" lang="en">Open</a></p>
${spanish(values)}
${english(values)}
</main>
</body>
</html>
`;
}

interface Values {
  readonly copy: CopyDescription;
  readonly licence: { readonly name: string; readonly address: string };
  readonly name: string;
}

const facts = (locale: Locale, { copy: { date, counts } }: Values) => ({
  day: `<time datetime="${date}">${formatDay(locale, date)}</time>`,
  pages: formatNumber(locale, counts.pages),
});

function spanish(values: Values): string {
  const { copy, licence } = values;
  const { day, pages } = facts('es', values);
  const holds =
    copy.languages.length > 1
      ? 'en español y en inglés'
      : copy.languages[0] === 'es'
        ? 'solo en español'
        : 'solo en inglés';
  return `<section lang="es">
<h2>Español</h2>
<p>Esta carpeta es una copia completa de ${values.name}, del ${day}: ${pages} páginas, ${holds}, con su buscador. Se abre en el navegador, sin instalar nada y sin internet. La versión al día está en <a href="${escapeXml(copy.address)}">${escapeXml(copy.address)}</a>.</p>
<h3>Cómo abrirla</h3>
<p>Primero descomprime el archivo ZIP; desde adentro del ZIP no funciona. Después abre <code>index.html</code>.</p>
<ul>
<li><b>Windows:</b> clic derecho en el ZIP, <b>Extraer todo</b>; luego doble clic en <code>index.html</code>.</li>
<li><b>Android:</b> abre el ZIP con <b>Files</b> y elige <b>Extraer</b>; luego abre <code>index.html</code> con el navegador. Si tu celular no lo permite, ábrelo en una computadora.</li>
<li><b>Mac:</b> doble clic en el ZIP; luego doble clic en <code>index.html</code>.</li>
<li><b>Linux:</b> <code>unzip</code> o doble clic en el ZIP; luego abre <code>index.html</code>.</li>
</ul>
<h3>Cómo compartirla</h3>
<p>Copia la carpeta completa, o el ZIP, a una memoria USB. Un solo archivo de la carpeta no basta. Puedes copiar y compartir los textos: <a href="${escapeXml(licence.address)}" rel="license">${escapeXml(licence.name)}</a>.</p>
<h3>Cómo comprobar que está completa</h3>
<p>En Linux, dentro de esta carpeta: <code>sha256sum -c ${checksumsFile}</code>. En Mac: <code>shasum -a 256 -c ${checksumsFile}</code>. En cualquier sistema, con el programa Consulta: <code>npm run mirror -- --verify CARPETA</code>. Revisión: <code>${copy.revision}</code>.</p>
</section>`;
}

function english(values: Values): string {
  const { copy, licence } = values;
  const { day, pages } = facts('en', values);
  const holds =
    copy.languages.length > 1
      ? 'in English and Spanish'
      : copy.languages[0] === 'es'
        ? 'in Spanish only'
        : 'in English only';
  return `<section lang="en">
<h2>English</h2>
<p>This folder is a whole copy of ${values.name} of ${day}: ${pages} pages, ${holds}, with its search. It opens in a browser, with nothing to install and no internet. The current version is at <a href="${escapeXml(copy.address)}">${escapeXml(copy.address)}</a>.</p>
<h3>How to open it</h3>
<p>Unzip the ZIP file first; from inside the ZIP it does not work. Then open <code>index.html</code>.</p>
<ul>
<li><b>Windows:</b> right-click the ZIP, <b>Extract all</b>; then double-click <code>index.html</code>.</li>
<li><b>Android:</b> open the ZIP in <b>Files</b> and choose <b>Extract</b>; then open <code>index.html</code> with the browser. If your phone does not allow it, open it on a computer.</li>
<li><b>Mac:</b> double-click the ZIP; then double-click <code>index.html</code>.</li>
<li><b>Linux:</b> <code>unzip</code> or double-click the ZIP; then open <code>index.html</code>.</li>
</ul>
<h3>How to share it</h3>
<p>Copy the whole folder, or the ZIP, to a USB stick. One file of the folder is not enough. You may copy and share the texts: <a href="${escapeXml(licence.address)}" rel="license">${escapeXml(licence.name)}</a>.</p>
<h3>How to check that it is whole</h3>
<p>On Linux, in this folder: <code>sha256sum -c ${checksumsFile}</code>. On a Mac: <code>shasum -a 256 -c ${checksumsFile}</code>. On any system, with the program Consulta: <code>npm run mirror -- --verify FOLDER</code>. Revision: <code>${copy.revision}</code>.</p>
</section>`;
}
