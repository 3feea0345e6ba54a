import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repositoryRoot } from '../../src/build/astro-project.ts';
import { siteFolder } from './doors.ts';

/**
 * The starter site a while later: a guide has another slug, a heading another id, a comment is gone, and so is a
 * ticket;
 * the answer of a guide has changed, which its translation has not followed. */
export const movedSite = path.join(path.dirname(siteFolder), 'e2e-moved', 'a folder ñ #1 100%');
export const movedContent = path.join(path.dirname(siteFolder), 'e2e-moved-content');

const redirects = `faq/set-up-mail: faq/mail-programs
faq/set-up-mail#trouble: faq/move-a-domain#check
faq/move-a-domain#before: faq/move-a-domain#first
faq/move-a-domain#undo: faq/which-dns-records#mistakes
ticket/9012#comment:7: ticket/9012#comment:6
ticket/8740: gone
topic/post: topic/mail
`;

/** Writes that content, from the repository's own and its ledger. */
export async function writeMovedContent(): Promise<void> {
  await rm(movedContent, { recursive: true, force: true });
  await cp(path.join(repositoryRoot, 'content'), movedContent, { recursive: true });
  const at = (name: string): string => path.join(movedContent, name);
  await rename(at('faq/set-up-mail'), at('faq/mail-programs'));
  await rm(at('tickets/8740'), { recursive: true });
  const edit = async (name: string, change: (text: string) => string) =>
    writeFile(at(name), change(await readFile(at(name), 'utf8')));
  for (const name of (await readdir(movedContent, { recursive: true })).filter((each) =>
    /\.(?:mdx|yaml)$/.test(each),
  )) {
    await edit(name, (text) =>
      text
        .replaceAll('set-up-mail', 'mail-programs')
        .replaceAll(/, ticket\/8740|ticket\/8740, |ticket\/8740/g, '')
        .replaceAll(/\[([^\]]+)\]\(ticket:8740[^)]*\)/g, '$1')
        .replaceAll(/\[([^\]]+)\]\(faq:move-a-domain#(?:undo|before)\)/g, '$1'),
    );
  }
  await rm(at('questions.yaml'));
  for (const locale of ['en', 'es']) {
    await edit(`faq/move-a-domain/${locale}.mdx`, (text) =>
      text
        .replace('[#before]', '[#first]')
        .replace('[#undo]', '[#back]')
        .replaceAll('(#before)', '(#first)')
        .replaceAll('(#undo)', '(#back)'),
    );
    await edit(`tickets/9012/${locale}.mdx`, (text) => text.replace(/<Comment number="7"[\s\S]*?<\/Comment>\n?/, ''));
  }
  await edit('faq/two-step-login/en.mdx', (text) =>
    text.replace(
      /\nanswer: .*/,
      '\nanswer: In the panel choose Account and then Two steps; from now on a code from the app is asked for each time.',
    ),
  );
  await writeFile(at('redirects.yaml'), redirects);
}
