import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from '../../src/files/list-files.ts';
import { sha256 } from '../../src/files/sha256.ts';
import { random } from '../bench/tickets.ts';

/** Edits a content folder as an author would, and says what it did. */
type Edit = (folder: string, nth: number, pick: <T>(from: readonly T[]) => T) => Promise<string>;

const edit = async (folder: string, file: string, how: (before: string) => string): Promise<void> => {
  const before = await readFile(path.join(folder, file), 'utf8');
  const after = how(before);
  if (after === before) throw new Error(`${file} holds nothing to edit.`);
  await writeFile(path.join(folder, file), after);
};
const texts = async (folder: string, ending = '.mdx'): Promise<string[]> =>
  (await filesIn(folder)).filter((file) => file.endsWith(ending));
/** Guides that an edit has added; the others are quoted by questions and links. */
const added = async (folder: string): Promise<string[]> =>
  (await readdir(path.join(folder, 'faq'))).filter((name) => name.startsWith('added-'));
const add = async (folder: string, nth: number, from: string): Promise<string> => {
  const name = `added-${nth}`;
  await cp(path.join(folder, 'faq', from), path.join(folder, 'faq', name), { recursive: true });
  for (const file of await texts(path.join(folder, 'faq', name)))
    await edit(path.join(folder, 'faq', name), file, (text) =>
      text.replace(/^question: .*$/m, `question: "Guide ${nth}, what does it say in ${file.slice(0, 2)}?"`),
    );
  return name;
};
const redirect = (folder: string, from: string, to: string): Promise<void> =>
  appendFile(path.join(folder, 'redirects.yaml'), `${from}: ${to}\n`);

const edits: readonly Edit[] = [
  async (folder, nth, pick) => {
    const file = pick(await texts(folder));
    const sentence = `\nSentence ${nth} of the zanahoria${nth}.\n`;
    await edit(folder, file, (text) =>
      text.includes('</Answer>') ? text.replace('</Answer>', `${sentence}</Answer>`) : text + sentence,
    );
    return `a sentence in ${file}`;
  },
  async (folder, nth, pick) => {
    const file = pick(await texts(folder));
    await edit(folder, file, (text) => text.replace(/^(title|question): .*$/m, `$1: "What is new in title ${nth}?"`));
    return `title of ${file}`;
  },
  async (folder, nth, pick) => {
    const file = pick(await texts(folder));
    const day = `2026-11-${String(1 + (nth % 28)).padStart(2, '0')}`;
    for (const each of await texts(path.join(folder, path.dirname(file))))
      await edit(folder, path.join(path.dirname(file), each), (text) =>
        `${text}\n`.replace(/^reviewed: .*$/m, `reviewed: ${day}`),
      );
    return `review of ${file}`;
  },
  async (folder, nth, pick) =>
    `new ${await add(folder, nth, pick((await readdir(path.join(folder, 'faq'))).filter((name) => !name.includes('.'))))}`,
  async (folder, nth, pick) => {
    const [name = await add(folder, nth, 'move-a-domain')] = await added(folder);
    await rm(path.join(folder, 'faq', name), { recursive: true });
    const to = pick(['gone', 'faq/move-a-domain']);
    await redirect(folder, `faq/${name}`, to);
    return `removal of ${name}, to ${to}`;
  },
  async (folder, nth) => {
    const [name = await add(folder, nth, 'move-a-domain')] = await added(folder);
    const renamed = `added-again-${nth}`;
    await cp(path.join(folder, 'faq', name), path.join(folder, 'faq', renamed), { recursive: true });
    await rm(path.join(folder, 'faq', name), { recursive: true });
    await redirect(folder, `faq/${name}`, `faq/${renamed}`);
    return `${name} becomes ${renamed}`;
  },
  async (folder, nth) => {
    await edit(folder, 'topics.yaml', (text) => text.replace(/(label:\n? +\{?\s*en: )[^,\n]*/, `$1Topic ${nth}`));
    return 'label of a topic';
  },
  async (folder, nth) => {
    await appendFile(
      path.join(folder, 'glossary.yaml'),
      `- { en: [zanahoria${nth - 1}, carrot${nth}], es: [betabel${nth}] }\n`,
    );
    return 'a line of the glossary';
  },
  async (folder, nth) => {
    await edit(folder, 'site.yaml', (text) => text.replace(/^name: .*$/m, `name: Fixture ${nth}`));
    return 'name of the site';
  },
  async (folder, nth) => {
    await redirect(folder, `faq/never-there-${nth}`, 'faq/move-a-domain');
    return 'a redirect';
  },
  async (folder, _, pick) => {
    const lines = (await readFile(path.join(folder, 'translations.lock'), 'utf8')).trimEnd().split('\n');
    const line = pick(lines.slice(2));
    await writeFile(path.join(folder, 'translations.lock'), `${lines.filter((each) => each !== line).join('\n')}\n`);
    return `a mark of a translation less: ${line.slice(0, 40)}`;
  },
  async (folder, nth, pick) => {
    const file = pick(await texts(path.join(folder, 'faq')));
    const picture = `picture-${nth % 3}.svg`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${40 + nth}" height="30"><rect width="9" height="9"/></svg>`;
    await writeFile(path.join(folder, 'faq', path.dirname(file), picture), svg);
    await edit(path.join(folder, 'faq'), file, (text) =>
      text.includes(picture) ? `${text}\n` : `${text}\n<Figure src="${picture}" alt="Picture ${nth}" />\n`,
    );
    return `a picture in ${file}`;
  },
  async (folder, nth, pick) => {
    const file = pick(await texts(folder));
    await edit(folder, file, (text) =>
      text
        .replace(/^originalLanguage/m, `keywords: [zanahoria${nth}]\noriginalLanguage`)
        .replace(/^keywords.*\n(?=[^]*^keywords)/m, ''),
    );
    return `keywords of ${file}`;
  },
  async (folder, nth, pick) => {
    const code = `\nexport const seat${nth} = ${nth}\n\nThe seat is {seat${nth}}.\n`;
    const [name = await add(folder, nth, 'move-a-domain')] = await added(folder);
    const file = pick(await texts(path.join(folder, 'faq', name)));
    await appendFile(path.join(folder, 'faq', name, file), code);
    return `code in ${name}/${file}`;
  },
];

/** The same edits for the same seed: gives what `nth` (from 1) has done. */
export function editor(folder: string, seed: number): (nth: number) => Promise<string> {
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  return async (nth) => pick(edits)(folder, nth, pick);
}

/** Each kind of edit once. */
export const kindsOfEdits = edits.length;
export const editOfKind = (folder: string, kind: number, seed: number): Promise<string> => {
  const next = random(seed + kind);
  return (edits[kind] as Edit)(folder, kind + 1, (from) => from[Math.floor(next() * from.length)] as never);
};

/** Files of two folders that are not alike. */
export async function differences(one: string, other: string): Promise<string[]> {
  const [first, second] = await Promise.all([one, other].map(sums));
  const names = new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])]);
  return [...names].filter((name) => first?.get(name) !== second?.get(name)).sort();
}

async function sums(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const file of await filesIn(folder)) found.set(file, sha256(await readFile(path.join(folder, file))));
  return found;
}

/** A copy of a content folder, to be edited. */
export async function copyOf(content: string, to: string): Promise<string> {
  await mkdir(to, { recursive: true });
  await cp(content, to, { recursive: true });
  return to;
}
