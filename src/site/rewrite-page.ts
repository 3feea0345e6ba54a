import { type ScannedAttribute, type ScannedTag, scanTags } from './scan-tags.ts';

/** A start tag of a page, as it can be read and changed. */
export interface Tag {
  readonly name: string;
  attribute(name: string): string | undefined;
  /** Null takes the attribute away. */
  setAttribute(name: string, value: string | null): void;
  remove(): void;
  /** Puts HTML before what the element holds. */
  prepend(html: string): void;
}

/**
 * Attributes that hold one URL (HTML Living Standard, “Attributes”), with those of the elements that our pages may use;
 * `data-search` is where a search form leads with a script.
 */
const urlAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src', 'formaction'],
  button: ['formaction'],
  form: ['action', 'data-search'],
  blockquote: ['cite'],
  q: ['cite'],
  del: ['cite'],
  ins: ['cite'],
  image: ['href'],
  use: ['href'],
};
const srcsetAttributes: Readonly<Record<string, string>> = { img: 'srcset', source: 'srcset', link: 'imagesrcset' };

/**
 * Lets `visit` change each start tag of a page. What it leaves alone stays byte for byte; `xlink:href` is called, and
 * becomes, `href`.
 */
export function rewritePage(html: string, visit: (tag: Tag) => void): string {
  const written: string[] = [];
  let behind = 0;
  for (const scanned of scanTags(html)) {
    let attributes = scanned.attributes;
    let [isChanged, isRemoved] = [false, false];
    let inside = '';
    const called = (name: string) => (each: ScannedAttribute) => plainName(each).toLowerCase() === name;
    visit({
      name: scanned.name,
      attribute: (name) => attributes.find(called(name))?.value,
      setAttribute(name, value) {
        const present = attributes.find(called(name));
        if (present?.value === value || (!present && value === null)) return;
        isChanged = true;
        if (value === null) attributes = attributes.filter((each) => each !== present);
        else if (present) attributes = attributes.map((each) => (each === present ? { name: each.name, value } : each));
        else attributes = [...attributes, { name, value }];
      },
      remove: () => void (isRemoved = true),
      prepend: (more) => void (inside = more + inside),
    });
    if (!isChanged && !isRemoved && inside === '') continue;
    written.push(html.slice(behind, isChanged || isRemoved ? scanned.start : scanned.end));
    if (isChanged && !isRemoved) written.push(startTag({ ...scanned, attributes }));
    if (!isRemoved) written.push(inside);
    behind = scanned.end;
  }
  return behind === 0 ? html : written.join('') + html.slice(behind);
}

const plainName = ({ name }: ScannedAttribute): string => name.replace(/^xlink:(?=href$)/i, '');

const startTag = ({ name, attributes, isClosed }: ScannedTag): string =>
  `<${name}${attributes.map((each) => ` ${plainName(each)}="${inQuotes(each.value)}"`).join('')}${isClosed ? '/>' : '>'}`;

/** HTML Living Standard, 13.3, “Escaping a string”. */
const inQuotes = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\u00a0', '&nbsp;');

/** Replaces every URL of a tag: in its attributes, its candidate pictures, and where a page sends its reader on. */
export function rewriteUrls(tag: Tag, rewrite: (url: string) => string): void {
  const change = (name: string | undefined, how: (value: string) => string): void => {
    const value = name === undefined ? undefined : tag.attribute(name);
    if (name !== undefined && value !== undefined) tag.setAttribute(name, how(value));
  };
  for (const name of urlAttributes[tag.name] ?? []) change(name, rewrite);
  change(srcsetAttributes[tag.name], (value) =>
    value
      .split(/,\s+/)
      .map((candidate) => candidate.trim().replace(/^\S+/, rewrite))
      .join(', '),
  );
  if (tag.name === 'meta' && /^refresh$/i.test(tag.attribute('http-equiv') ?? '')) {
    change('content', (value) =>
      value.replace(/(\burl\s*=\s*['"]?)([^'"]+)/i, (_, before: string, url: string) => before + rewrite(url)),
    );
  }
}
