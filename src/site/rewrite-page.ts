import { RewritingStream } from 'parse5-html-rewriting-stream';

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

/** Keeps what is written as it is: a stream would make a buffer of every tag, and take half as long again. */
class WholePage extends RewritingStream {
  readonly written: string[] = [];
  override push(chunk: string | null): boolean {
    if (chunk !== null) this.written.push(chunk);
    return true;
  }
}

/**
 * Lets `visit` change each start tag of a page. What it leaves alone stays byte for byte; `xlink:href` is called, and
 * becomes, `href`.
 */
export async function rewritePage(html: string, visit: (tag: Tag) => void): Promise<string> {
  const rewriter = new WholePage();
  rewriter.on('startTag', (token, raw) => {
    let [isChanged, isRemoved] = [false, false];
    let inside = '';
    visit({
      name: token.tagName,
      attribute: (name) => token.attrs.find((each) => each.name === name)?.value,
      setAttribute(name, value) {
        const present = token.attrs.find((each) => each.name === name);
        if (present?.value === value || (!present && value === null)) return;
        isChanged = true;
        if (value === null) token.attrs = token.attrs.filter((each) => each !== present);
        else if (present) present.value = value;
        else token.attrs.push({ name, value });
      },
      remove: () => void (isRemoved = true),
      prepend: (more) => void (inside = more + inside),
    });
    if (isRemoved) return;
    if (isChanged) rewriter.emitStartTag(token);
    else rewriter.emitRaw(raw);
    if (inside !== '') rewriter.emitRaw(inside);
  });
  await new Promise<void>((resolve, reject) => void rewriter.once('error', reject).end(html, resolve));
  return rewriter.written.join('');
}

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
