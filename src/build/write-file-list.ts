import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { programLocale } from '../language/lists.ts';
import { otherLocales } from '../language/locale.ts';
import { words } from '../language/words.ts';
import { fileAddress } from '../site/file-address.ts';
import { outputOf } from '../site/output-of.ts';
import { outputs } from '../site/outputs.ts';
import { contentPolicy, referrerPolicy } from '../site/policy.ts';

/**
 * Writes a page with a link to each of these files that no page links to. Programs that copy a site by following its
 * links, such as wget, then get a copy in which the search works, and every address. Links are root-absolute, for
 * `relocatePage`.
 */
export async function writeFileList(siteFolder: string, files: readonly string[]): Promise<void> {
  const listed = files.filter((file) => outputOf(file).output.isListed);
  const items = listed.map((file) => `<li><a href="/${fileAddress(file)}">${file}</a></li>`);
  await writeFile(
    path.join(siteFolder, outputs.fileList.path),
    `<!doctype html>
<html lang="${programLocale}"><head><meta charset="utf-8"><title>Files that no page links to</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${contentPolicy({})}"><meta name="referrer" content="${referrerPolicy}"><meta name="robots" content="noindex"></head>
<body><h1>Files that no page links to</h1><p>${words(programLocale)('files.lead')} ${otherLocales(programLocale)
      .map((locale) => `<span lang="${locale}">${words(locale)('files.lead')}</span>`)
      .join(' ')}</p>
<ul>
${items.join('\n')}
</ul></body></html>
`,
  );
}
