import { stat } from 'node:fs/promises';
import path from 'node:path';
import { createFile } from '../files/replace-file.ts';
import { readSettings } from '../reader/read-settings.ts';
import { entryFolder, type NewEntry, scaffold } from '../reader/scaffold.ts';
import { entryKeySchema } from '../schema/entry.ts';
import { nameFault } from '../schema/file-name.ts';
import type { Topic } from '../schema/topic.ts';
import { readCommand, UsageError, usageError } from './command.ts';
import { newCommand } from './commands.ts';
import { projectFrom, shown } from './options.ts';
import { run } from './report.ts';

/** npm run new -- faq SLUG | ticket NUMBER: begins an entry in both languages. */
await run(async () => {
  const { values, positionals } = readCommand(newCommand);
  const { contentFolder } = projectFrom(values);
  const { topics } = await readSettings(contentFolder);
  if (topics === null)
    throw new UsageError(`${path.join(contentFolder, 'topics.yaml')} cannot be read; npm run check says why.`);
  const entry = newEntry(positionals, values, topics);

  const folder = path.join(contentFolder, entryFolder(entry));
  if (await stat(folder).catch(() => null)) throw new UsageError(`${folder} is there already; nothing was written.`);
  const texts = scaffold(entry, today());
  for (const [name, text] of Object.entries(texts)) {
    const file = path.join(folder, name);
    if (!(await createFile(file, text))) throw new UsageError(`${file} is there already.`);
    console.log(shown(file));
  }
  console.log(
    '\nThey are drafts, and left out of the site. Write your own words over those that stand there, remove what you',
  );
  console.log('do not need and the line review: pending, and run npm run check; npm run dev then shows the page.');
});

/** The entry that was asked for, or a sentence on what is wrong with it. */
function newEntry(
  [kind, name, ...more]: readonly string[],
  { topic, component }: { topic?: string; component?: string },
  topics: readonly Topic[],
): NewEntry {
  if (kind !== 'faq' && kind !== 'ticket')
    throw usageError(newCommand, kind ? `There is no kind of entry ${kind}.` : 'Say what to begin.');
  if (name === undefined || more.length > 0)
    throw usageError(newCommand, `Give one ${kind === 'faq' ? 'slug' : 'ticket number'}.`);
  if (!entryKeySchema.safeParse(`${kind}/${name}`).success) {
    throw new UsageError(
      kind === 'faq'
        ? `${name} is not a slug: lower-case words without accents, joined by hyphens, such as move-a-domain.`
        : `${name} is not the number of a ticket, such as 9012.`,
    );
  }
  const fault = nameFault(name);
  if (fault !== null) throw new UsageError(`${name} cannot be kept everywhere: ${fault}.`);
  if (kind === 'faq') {
    if (component !== undefined) throw new UsageError('--component is for tickets; a FAQ entry has a --topic.');
    return {
      kind,
      slug: name,
      topic: oneOf(
        'topic',
        topic,
        topics.map(({ id }) => id),
      ),
    };
  }
  if (topic !== undefined)
    throw new UsageError('--topic is for FAQ entries; a ticket has the topic of its --component.');
  const components = topics.flatMap((each) => each.components.map((one) => one.name));
  return { kind, number: name, component: oneOf('component', component, components) };
}

/** The one that was given, or the first. */
function oneOf(what: string, given: string | undefined, known: readonly string[]): string {
  const [first] = known;
  if (first === undefined) throw new UsageError(`There is no ${what} in topics.yaml yet; add one first.`);
  if (given !== undefined && !known.includes(given))
    throw new UsageError(`There is no ${what} ${given} in topics.yaml (${known.join(', ')}).`);
  return given ?? first;
}

/** Of the author's clock, not of Greenwich. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
