import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { inMarkdown } from '../../../src/model/cited-words.ts';

const addresses = [
  'https://example.org',
  'https://panel.example.org/my_page',
  'https://example.org/_a_/__b__/',
  'https://es.example.org/wiki/Correo_(web)',
  'https://example.org/a*b*c?x=1&y=~z~#part-2',
  'http://example.org:8080/a--b/[c]',
  'www.example.org',
  'www.example.org/my_page',
  'www.example.org/_a_/b',
  'www.example.org/a?b=c&d=*e*',
];
const around = ['', '()', '<>', '«»', '“”', '""', '[]', '¿?', '**', '__'];
const ends = ['', '.', ',', ').', ':', '!'];

const markdown = unified().use(remarkParse).use(remarkGfm);

function shown(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? node.children.map(shown).join('') : '';
}

const linksIn = (node: Nodes): string[] => [
  ...(node.type === 'link' ? [node.url] : []),
  ...('children' in node ? node.children.flatMap(linksIn) : []),
];

test('addresses in all surroundings are shown as they are, and lead where they say', () => {
  for (const address of addresses)
    for (const [open = '', close = ''] of around)
      for (const end of ends) {
        const words = `Ver ${open}${address}${close}${end} ya`;
        const tree = markdown.parse(inMarkdown(words));
        assert.equal(shown(tree), words);
        const links = linksIn(tree).map((link) => link.replace(/^http:\/\/(?=www\.)/, ''));
        assert.deepEqual(links, links.length === 0 && !address.startsWith('http') ? [] : [address], words);
      }
});
