import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { endsItsDirections, unseenIn } from '../language/unseen.ts';
import { type Part, part, type Words, wordsIn } from '../language/problems.ts';
import { programLocale } from '../language/lists.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const never = new Set(
  'applet base embed form frame frameset iframe input link meta object portal button select textarea'.split(' '),
);
/** They load what stands there; an address of a link is asked only when somebody follows it. */
const loading = new Set(['src', 'srcset', 'poster', 'data', 'background', 'href']);
const remote = /(?:^|[\s,])(?:[a-z][a-z\d+.-]*:)?\/\//i;
const runs = /^[\s\u0000-\u001f]*(?:j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|vbscript|data)\s*:/i;

/**
 * What the code of a guide makes that no text may hold, as `<iframe>` or `the attribute onclick`: expressions and
 * components can make anything, which only what they made can tell.
 */
export function refusedIn(html: string): Words[] {
  const found = new Map<string, Words>();
  const waiting: Node[] = [...parseFragment(html).childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('tagName' in node)) continue;
    const why = refusedOf(node);
    if (why !== null) found.set(wordsIn(why, programLocale), why);
    waiting.push(...('content' in node ? node.content.childNodes : node.childNodes));
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, words]) => words);
}

/**
 * What the code of a guide shows that nobody can read: characters of no text, a direction of writing that turns what
 * stands beside it around, and objects where words are meant. `source` is the guide, which may speak of such objects.
 */
export function unreadableIn(html: string, source: string): Part[] {
  const characters = unseenIn(html).map((name) => part('made.character', { character: name }));
  const texts = textsIn(html);
  const turns = texts.every(endsItsDirections) ? [] : [part('made.direction')];
  const objects = texts.flatMap((text) => text.match(/\[object [A-Z]\w*\]/g) ?? []);
  const strange = [...new Set(objects)].filter((name) => !source.includes(name));
  return [...characters, ...turns, ...strange.map((name) => part('made.object', { name }))];
}

/** Texts and the values of attributes. */
function textsIn(html: string): string[] {
  const found: string[] = [];
  const waiting: Node[] = [...parseFragment(html).childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) found.push(node.value);
    if (!('tagName' in node)) continue;
    found.push(...node.attrs.map(({ value }) => value));
    waiting.push(...('content' in node ? node.content.childNodes : node.childNodes));
  }
  return found;
}

function refusedOf({ tagName, attrs }: Element): Words | null {
  const value = (name: string): string | undefined => attrs.find((each) => each.name === name)?.value;
  if (never.has(tagName)) return `<${tagName}>`;
  // The scripts of a component of the site's own are files of the site.
  if (tagName === 'script' && !value('src')) return '<script>';
  for (const { name, value: written } of attrs) {
    if (/^on/i.test(name)) return part('made.attribute', { name });
    if (runs.test(written) && /^(?:href|src|action|formaction|data)$/.test(name)) return part('made.address');
    if (tagName !== 'a' && loading.has(name) && remote.test(written)) return part('made.remote', { name: tagName });
  }
  return null;
}
