import { type CiteFormat, citeFormats } from '../model/citation.ts';
import { citations } from '../model/cite.ts';
import { findEntries } from '../model/find-entry.ts';
import { localizeEntry } from '../model/localized-entry.ts';
import { type CitableBase, citableBase } from '../model/citable.ts';
import { KeptCitations } from '../reader/kept-citations.ts';
import { keptCitationsOf, keptTextsOf, type Project } from '../build/astro-project.ts';
import { readCommand, UsageError, usageError } from './command.ts';
import { linkCommand } from './commands.ts';
import { languageFrom, projectFrom } from './options.ts';
import { run } from './report.ts';
import { say } from './terminal.ts';

/**
 * Prints ready texts to quote an answer with, in both languages or one: what its page has under “Cite or copy the
 * link”.
 */
await run(async () => {
  const { values, positionals } = readCommand(linkCommand);
  const asked = positionals.join(' ').trim();
  if (asked === '') throw usageError(linkCommand, say('link.what'));
  const lang = languageFrom(values.lang);
  const formats = citeFormats.filter((format) => values.format === undefined || format === values.format);
  if (formats.length === 0)
    throw new UsageError(
      say('usage.is-one-of', { option: '--format', allowed: citeFormats, given: String(values.format) }),
    );
  const project = projectFrom(values);
  const base = await citableBaseOf(project);
  const found = findEntries(asked, base);
  const [first, ...others] = found;
  if (!first) throw new UsageError(say('link.none', { asked }));
  if (others.length > 0) {
    const shown = found
      .slice(0, 10)
      .map(({ entry }) => `  ${entry.key}  ${localizeEntry(entry, lang ?? base.site.defaultLanguage).title}`);
    throw new UsageError(say('link.several', { count: found.length, shown: shown.join('\n') }));
  }
  const { entry, alias } = first;
  if (alias) console.error(`${say('alias.of', { alias: alias.key, entry: entry.key })}\n`);
  for (const { language, citation } of citations(
    entry,
    base.site.defaultLanguage,
    project.siteAddress ?? base.site.address,
  )) {
    if (language === 'both' || (lang !== undefined && language !== lang)) continue;
    console.log(
      formats.length === 1
        ? `${citation[formats[0] as CiteFormat]}\n`
        : formats.map((format) => `── ${language} · ${format} ──\n${citation[format]}\n`).join('\n'),
    );
  }
});

/** From what was kept of the content, or from all of it, which then has to be without errors. */
async function citableBaseOf(project: Project): Promise<CitableBase> {
  const { contentFolder } = project;
  const kept = await KeptCitations.open(keptCitationsOf(project), contentFolder);
  const before = kept.get();
  if (before) return before;
  // Loading what reads and checks takes as long as the rest of the command.
  const { checkedKnowledgeBase } = await import('../checks/checked-knowledge-base.ts');
  const { readCheckedContent } = await import('../checks/read-checked-content.ts');
  const base = citableBase(
    checkedKnowledgeBase(await readCheckedContent(contentFolder, { keptIn: keptTextsOf(project) })),
  );
  await kept.keep(() => base);
  return base;
}
