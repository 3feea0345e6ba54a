import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishParts } from '../../../src/language/en/parts/index.ts';
import { svgFaults } from '../../../src/reader/svg-faults.ts';

const svg = (inner: string, more = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${more}>${inner}</svg>`;

const drawings: Readonly<Record<string, string>> = {
  shapes: svg('<g id="a"><path d="M0 0h9" fill="#0a5239"/></g><use href="#a"/><title>Name</title>'),
  'a gradient, and a style that names it': svg(
    '<defs><linearGradient id="g"><stop stop-color="red"/></linearGradient></defs><style>.a{fill:url(#g)}</style><rect class="a" width="9" height="9"/>',
  ),
  'a head of XML': `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<!-- by a program -->\n${svg('')}`,
  'names of other programs': svg(
    '',
    ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/"',
  ),
};
for (const [name, source] of Object.entries(drawings))
  test(`${name} may be in a drawing`, () => assert.deepEqual(svgFaults(source), []));

const others: Readonly<Record<string, string>> = {
  'a script': svg('<script>alert(1)</script>'),
  'a script in capitals': svg('<SCRIPT>alert(1)</SCRIPT>'),
  'a script behind a prefix': svg('<s:script>alert(1)</s:script>', ' xmlns:s="http://www.w3.org/2000/svg"'),
  'what runs when it is loaded': svg('', ' onload="alert(1)"'),
  'HTML within': svg('<foreignObject><p>text</p></foreignObject>'),
  'a link': svg('<a href="https://example.org/"><path d="M0 0"/></a>'),
  'a picture from elsewhere': svg('<image href="https://example.org/a.png"/>'),
  'a use of another file': svg('<use href="other.svg#a"/>'),
  'a use by the former name': svg(
    '<use xlink:href="https://example.org/a.svg#a"/>',
    ' xmlns:xlink="http://www.w3.org/1999/xlink"',
  ),
  'a fill from elsewhere': svg('<rect fill="url(https://example.org/a.svg#g)"/>'),
  'a fill in signs': svg('<rect fill="url&#40;https://example.org/a.svg#g)"/>'),
  'a style from elsewhere': svg('<style>@import "https://example.org/a.css";</style>'),
  'type from elsewhere': svg('<style>@font-face{src:url("https://example.org/a.woff")}</style>'),
  'letters that hide': svg('<style>rect{fill:\\75rl(https://example.org/)}</style>'),
  'an instruction': `<?xml-stylesheet href="https://example.org/a.css"?>${svg('')}`,
  'a definition': `<!DOCTYPE svg [<!ENTITY x "<script>">]>${svg('&x;')}`,
  'a section of characters': svg('<style><![CDATA[rect{fill:red}]]></style>'),
  'a comment that only HTML ends': svg('<!--><script>alert(1)</script>-->'),
  'a motion that sets a link': svg('<animate attributeName="href" values="javascript:alert(1)"/>'),
  'a namespace of its own': svg('<g xmlns="http://www.w3.org/1999/xhtml"></g>'),
  'another encoding': `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`,
};
for (const [name, source] of Object.entries(others))
  test(`${name} may not`, () => assert.notDeepEqual(svgFaults(source), []));

test('each is told with its line', () => {
  const [fault] = svgFaults(svg('\n<path d="M0 0"/>\n<script/>'));
  assert.equal(fault?.line, 3);
  assert.equal(fault.found.part, 'element');
  assert.equal(englishParts.element({ name: 'script' }), 'the element <script>');
});
