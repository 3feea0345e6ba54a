import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { languages } from '../language/index.ts';
import { byLocale, type Locale } from '../language/locale.ts';
import { entryFolder, type NewEntry, scaffold } from '../reader/scaffold.ts';
import { slugOf } from '../site/slug.ts';

/** What somebody says who begins a base. */
export interface NewBase {
  readonly name: string;
  readonly address: string;
  readonly tracker: string;
  /** Of comments and of the README, and the site's first. */
  readonly language: Locale;
}

/** Every file of a base that begins, by path from its folder. `version` is the one that makes it. */
export function baseFiles(base: NewBase, today: string, version: string): Readonly<Record<string, string>> {
  const words = languages[base.language].starter;
  const entries: readonly NewEntry[] = [
    { kind: 'faq', slug: 'first-guide', topic: 'first-steps' },
    { kind: 'ticket', number: '1', component: 'First steps/Questions' },
  ];
  return {
    'package.json': json({
      name: slugOf(base.name) || 'knowledge-base',
      private: true,
      scripts: Object.fromEntries(
        ['start', 'dev', 'build', 'check', 'publish'].map((name) => [name, `consulta ${name}`]),
      ),
      dependencies: { consulta: `^${version}` },
    }),
    'README.md': words.readme(base.name),
    '.gitignore': 'node_modules/\n.consulta/\n/dist/\n/mirror/\n',
    // Addresses that two branches have published are all published.
    '.gitattributes': 'content/permalinks.lock merge=union\n',
    '.github/workflows/pages.yml': readFileSync(new URL('workflows/github-pages.yaml', import.meta.url), 'utf8'),
    '.vscode/settings.json': json({ 'yaml.schemas': schemasOf(base.language) }),
    '.vscode/extensions.json': json({ recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx'] }),
    'content/site.yaml': siteFile(base),
    'content/topics.yaml': stringify([topic()]),
    ...Object.fromEntries(
      entries.flatMap((entry) =>
        Object.entries(scaffold(entry, today)).map(([file, text]) => [`content/${entryFolder(entry)}/${file}`, text]),
      ),
    ),
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The package carries a schema of each file. */
const schemasOf = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['site', 'topics', 'glossary', 'questions', 'unanswered', 'redirects'].map((name) => [
      `./node_modules/consulta/compiled/src/schema/json/${locale}/${name}.json`,
      `content/${name}.yaml`,
    ]),
  );

const topic = (): unknown => ({
  id: 'first-steps',
  label: byLocale((locale) => languages[locale].starter.topic.label),
  about: byLocale((locale) => languages[locale].starter.topic.about),
  components: [
    { name: 'First steps/Questions', label: byLocale((locale) => languages[locale].starter.topic.component) },
  ],
});

/** Each field below the comment that explains it. */
function siteFile({ name, address, tracker, language }: NewBase): string {
  const { comments } = languages[language].starter;
  const site = new URL(address);
  const root = tracker.replace(/\/?$/, '/');
  const each = <T>(of: (locale: Locale) => T): unknown => byLocale(of);
  const fields: readonly (readonly [keyof typeof comments | null, Readonly<Record<string, unknown>>])[] = [
    ['top', {}],
    ['name', { name }],
    ['address', { address }],
    [null, { defaultLanguage: language, tagline: each((locale) => languages[locale].starter.tagline(name)) }],
    [null, { licence: { name: 'CC BY-SA 4.0', address: 'https://creativecommons.org/licenses/by-sa/4.0/' } }],
    ['tracker', { tracker: { address: root, newTicket: `${root}newticket` } }],
    ['mail', { mail: `support@${site.hostname.includes('.') ? site.hostname : 'example.org'}` }],
    ['hours', { hours: each((locale) => languages[locale].starter.hours) }],
    ['examples', { examples: each((locale) => languages[locale].starter.examples) }],
    ['about', { about: each((locale) => languages[locale].starter.about) }],
  ];
  return fields
    .map(([comment, field]) =>
      [
        comment === null ? '' : `# ${comments[comment]}\n`,
        Object.keys(field).length === 0 ? '' : stringify(field, { lineWidth: 0 }),
      ].join(''),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}
