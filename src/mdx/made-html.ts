import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { endsItsDirections, unseenIn } from '../language/unseen.ts';

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
export function refusedIn(html: string): string[] {
  const found = new Set<string>();
  const waiting: Node[] = [...parseFragment(html).childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('tagName' in node)) continue;
    const why = refusedOf(node);
    if (why !== null) found.add(why);
    waiting.push(...('content' in node ? node.content.childNodes : node.childNodes));
  }
  return [...found].sort();
}

/**
 * What the code of a guide shows that nobody can read: characters of no text, a direction of writing that turns what
 * stands beside it around, and objects where words are meant. `source` is the guide, which may speak of such objects.
 */
export function unreadableIn(html: string, source: string): string[] {
  const characters = unseenIn(html).map((name) => `the character ${name}, which is part of no text`);
  const texts = textsIn(html);
  const turns = texts.every(endsItsDirections)
    ? []
    : ['a change of the direction of writing that does not end (U+202E)'];
  const objects = texts.flatMap((text) => text.match(/\[object [A-Z]\w*\]/g) ?? []);
  const strange = [...new Set(objects)].filter((name) => !source.includes(name));
  return [...characters, ...turns, ...strange.map((name) => `${name}, an object in place of words`)];
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

function refusedOf({ tagName, attrs }: Element): string | null {
  const value = (name: string): string | undefined => attrs.find((each) => each.name === name)?.value;
  if (never.has(tagName)) return `<${tagName}>`;
  // The scripts of a component of the site's own are files of the site.
  if (tagName === 'script' && !value('src')) return '<script>';
  for (const { name, value: written } of attrs) {
    if (/^on/i.test(name)) return `the attribute ${name}`;
    if (runs.test(written) && /^(?:href|src|action|formaction|data)$/.test(name)) return `an address that runs`;
    if (tagName !== 'a' && loading.has(name) && remote.test(written)) return `<${tagName}> of another server`;
  }
  return null;
}
