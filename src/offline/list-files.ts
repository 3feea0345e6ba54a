import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** From the site's root: what only scripts load, and so no crawler finds. */
export const listedFiles = 'files.html';
const loadedByScripts = ['_assets', 'pagefind', 'search'];

/**
 * Writes a page with a link to each file that only scripts load. Programs that copy a site by following its links, such as
 * wget, then get a copy that can be searched. Links are root-absolute, for `relocateSite`.
 */
export async function listFiles(siteFolder: string): Promise<void> {
  const files: string[] = [];
  for (const folder of loadedByScripts) {
    const found = await readdir(path.join(siteFolder, folder), { recursive: true, withFileTypes: true });
    files.push(...found.filter((file) => file.isFile()).map(({ parentPath, name }) => path.relative(siteFolder, path.join(parentPath, name)).replaceAll(path.sep, '/')));
  }
  const items = files.sort().map((file) => `<li><a href="/${file.split('/').map(encodeURIComponent).join('/')}">${file}</a></li>`);
  await writeFile(path.join(siteFolder, listedFiles), `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Files of the search</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"><meta name="robots" content="noindex"></head>
<body><h1>Files of the search</h1><p>For programs that copy this site by its links. <span lang="es">Para programas que copian este sitio por sus enlaces.</span></p>
<ul>
${items.join('\n')}
</ul></body></html>
`);
}
