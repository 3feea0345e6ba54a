import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from '../files/list-files.ts';
import { fileAddress } from '../site/file-address.ts';

/** From the site's root. */
export const listedFiles = 'files.html';
/**
 * What only scripts load, the addresses without a language, which are for mails and tickets, and those of topics that
 * moved: no page links to them.
 */
const unlinkedFolders = ['_assets', 'embed', 'pagefind', 'search', 'faq', 'ticket', 'en/topic', 'es/topic'];
/** Rules for servers are not among them: hosts that read _redirects do not serve it. */
const unlinkedFiles = ['api/entries.json', 'api/translations.json', 'api/schema-1.json', 'llms.txt'];

/**
 * Writes a page with a link to each file that no page links to. Programs that copy a site by following its links, such
 * as wget, then get a copy in which the search works, and every address. Links are root-absolute, for `relocateSite`.
 */
export async function listFiles(siteFolder: string): Promise<void> {
  const files = (await filesIn(siteFolder)).filter(
    (file) => unlinkedFiles.includes(file) || unlinkedFolders.some((folder) => file.startsWith(`${folder}/`)),
  );
  const items = files.map((file) => `<li><a href="/${fileAddress(file)}">${file}</a></li>`);
  await writeFile(
    path.join(siteFolder, listedFiles),
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Files that no page links to</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"><meta name="robots" content="noindex"></head>
<body><h1>Files that no page links to</h1><p>For programs that copy this site by its links. <span lang="es">Para programas que copian este sitio por sus enlaces.</span></p>
<ul>
${items.join('\n')}
</ul></body></html>
`,
  );
}
