import type { KnowledgeBase } from '../model/knowledge-base-model.ts';
import { localizeEntry } from '../model/localized-entry.ts';
import { absolute, entryPath, fixedPath, topicPath } from '../site/addresses.ts';
import { locales } from '../language/locale.ts';
import { outputs } from '../site/outputs.ts';

/** More would not fit what reads it; the topic's page and entries.json have all. */
const perTopic = 20;

/** llms.txt, as llmstxt.org describes it: what the site is, and where its answers are, in both languages. */
export function llmsText(base: KnowledgeBase): string {
  const { site, topicGroups } = base;
  const link = (name: string, path: string, note: string): string =>
    `- [${name.replace(/[[\]\\]/g, '\\$&')}](${absolute(site.address, path)}): ${note.replace(/\s+/g, ' ')}`;
  const sections = locales.flatMap((locale) =>
    topicGroups
      .filter(({ entries }) => entries.length > 0)
      .map(({ topic, entries }) => {
        const own = entries.filter((entry) => entry.texts[locale]);
        return [
          `## ${topic.label[locale]}`,
          '',
          ...own.slice(0, perTopic).map((entry) => {
            const { title, text } = localizeEntry(entry, locale);
            return link(title, entryPath(locale, entry.key), text.fields.answer);
          }),
          ...(own.length > perTopic
            ? [link(topic.label[locale], topicPath(locale, topic.id), topic.about[locale])]
            : []),
          '',
        ].join('\n');
      }),
  );
  return `# ${site.name}

> ${locales.map((locale) => site.tagline[locale]).join(' ')}

Every answer says when it was last reviewed. Cite the address of its page, which never changes. The texts are under ${site.licence.name} (${site.licence.address}).

${sections.join('\n')}
## Optional

${[
  link(
    'entries.json',
    `/${outputs.apiEntries.path}`,
    'all entries with their answers, and the file that has each one’s whole text as JSON',
  ),
  ...locales.map((locale) => link(`${site.name} (${locale})`, fixedPath(locale, 'home'), site.tagline[locale])),
].join('\n')}
`;
}
