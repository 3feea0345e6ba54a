import { type Part, part } from '../language/problems.ts';
import { scanTags } from '../site/scan-tags.ts';

/** Shapes, text and colours: nothing of it runs, moves, or asks for another file. */
const elements = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textpath switch
  clippath mask pattern marker lineargradient radialgradient stop style filter feblend fecolormatrix
  fecomponenttransfer fecomposite feflood fefunca fefuncb fefuncg fefuncr fegaussianblur femerge femergenode
  femorphology feoffset fedropshadow`.split(/\s+/),
);

interface SvgFault {
  readonly line: number;
  readonly found: Part;
}

/**
 * What an SVG file holds that a site does not publish. It is read as HTML, which finds each tag that XML does, since
 * all is refused that hides one from HTML: sections of characters, instructions and definitions.
 */
export function svgFaults(source: string): SvgFault[] {
  const at = (offset: number): number => source.slice(0, offset).split('\n').length;
  const all = (pattern: RegExp, found: Part): SvgFault[] =>
    Array.from(source.matchAll(pattern), ({ index }) => ({ line: at(index), found }));
  const declared = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"']*)/i.exec(source)?.[1] ?? 'utf-8';
  const faults = [
    ...(/^utf-?8$/i.test(declared) ? [] : [{ line: 1, found: part('otherEncoding') }]),
    ...all(/<\?(?!xml\s)|<!(?!--|doctype\s+svg\b[^[<>]*>)/gi, part('instruction')),
    // Within a style, and within an attribute: what is not of the file itself, and signs that hide letters from us.
    ...all(/url\s*\(\s*(?!["']?#)|@import|javascript:|expression\s*\(|\\/gi, part('outside')),
  ];
  for (const { name, attributes, start } of scanTags(source)) {
    if (!elements.has(name)) faults.push({ line: at(start), found: part('element', { name }) });
    for (const { name: attribute, value } of attributes)
      if (!isHarmless(attribute.toLowerCase(), value))
        faults.push({ line: at(start), found: part('attribute', { name: attribute }) });
  }
  return faults.sort((one, other) => one.line - other.line);
}

const svgNamespace = 'http://www.w3.org/2000/svg';

function isHarmless(name: string, value: string): boolean {
  if (name.startsWith('on')) return false;
  if (name === 'href' || name === 'xlink:href') return value.trim().startsWith('#');
  if (name === 'xmlns') return value === svgNamespace;
  if (name.startsWith('xmlns:')) return name === 'xmlns:xlink' || value !== svgNamespace;
  return name !== 'src' && !/url\s*\(\s*(?!["']?#)|javascript:/i.test(value);
}
