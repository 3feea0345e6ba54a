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
import { say } from './terminal.ts';

/** npm run new -- faq SLUG | ticket NUMBER: begins an entry in both languages. */
await run(async () => {
  const { values, positionals } = readCommand(newCommand);
  const { contentFolder } = projectFrom(values);
  const { topics } = await readSettings(contentFolder);
  if (topics === null) throw new UsageError(say('new.topics', { file: path.join(contentFolder, 'topics.yaml') }));
  const entry = newEntry(positionals, values, topics);

  const folder = path.join(contentFolder, entryFolder(entry));
  if (await stat(folder).catch(() => null)) throw new UsageError(say('usage.is-there', { file: folder }));
  const texts = scaffold(entry, today());
  for (const [name, text] of Object.entries(texts)) {
    const file = path.join(folder, name);
    if (!(await createFile(file, text))) throw new UsageError(say('usage.is-there-too', { file }));
    console.log(shown(file));
  }
  console.log(`\n${say('new.drafts')}`);
});

/** The entry that was asked for, or a sentence on what is wrong with it. */
function newEntry(
  [kind, name, ...more]: readonly string[],
  { topic, component }: { topic?: string; component?: string },
  topics: readonly Topic[],
): NewEntry {
  if (kind !== 'faq' && kind !== 'ticket')
    throw usageError(newCommand, kind ? say('new.kind', { kind }) : say('new.what'));
  if (name === undefined || more.length > 0)
    throw usageError(newCommand, say(kind === 'faq' ? 'new.slug' : 'new.number'));
  if (!entryKeySchema.safeParse(`${kind}/${name}`).success) {
    throw new UsageError(kind === 'faq' ? say('new.no-slug', { name }) : say('new.no-number', { name }));
  }
  const fault = nameFault(name);
  if (fault !== null) throw new UsageError(say('new.name', { name, why: fault }));
  if (kind === 'faq') {
    if (component !== undefined) throw new UsageError(say('new.component'));
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
  if (topic !== undefined) throw new UsageError(say('new.topic'));
  const components = topics.flatMap((each) => each.components.map((one) => one.name));
  return { kind, number: name, component: oneOf('component', component, components) };
}

/** The one that was given, or the first. */
function oneOf(what: 'topic' | 'component', given: string | undefined, known: readonly string[]): string {
  const [first] = known;
  if (first === undefined) throw new UsageError(say(`new.no-${what}-yet`));
  if (given !== undefined && !known.includes(given))
    throw new UsageError(say(`new.${what}-unknown`, { name: given, known }));
  return given ?? first;
}

/** Of the author's clock, not of Greenwich. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
