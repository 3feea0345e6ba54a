import { namedTarget } from './named-target.ts';
import type { Token } from './token.ts';

/** Macros that Trac has by itself, or that its users often add: their names are no pages. */
const known = new Set([
  'titleindex',
  'recentchanges',
  'pageoutline',
  'tracini',
  'intertrac',
  'interwiki',
  'knownmimetypes',
  'macrolist',
  'tracguidetoc',
  'tracadminhelp',
  'ticketquery',
  'workflowgraph',
  'repositoryindex',
  'timestamp',
  'include',
  'html',
  'htmlcomment',
  'div',
  'newticket',
]);

/** The tokens of a macro's call; null when it is no macro but the name of a page. */
export function readMacro(name: string, given: string | undefined, call: string): readonly Token[] | null {
  const plain = name.toLowerCase();
  switch (plain) {
    case 'br':
      return [{ type: 'break' }];
    case 'image':
      return [image(given ?? '')];
    case 'span':
      return [
        { type: 'text', value: textArguments(given ?? '') },
        { type: 'macro', name, words: '' },
      ];
    case 'comment':
    case 'htmlcomment':
      return [{ type: 'macro', name, words: '' }];
  }
  if (!known.has(plain) && given === undefined) return null;
  return [{ type: 'macro', name: known.has(plain) ? name : 'unknown', words: call }];
}

/** Arguments without those that are settings: `small text,style=font-size: 8pt`. */
const textArguments = (given: string): string =>
  given
    .split(',')
    .filter((argument) => !/^\s*[\w-]+=/.test(argument))
    .join(',')
    .trim();

/**
 * `[[Image(plan.png, 120px, title=The plan)]]`, `[[Image(ticket:3:plan.png)]]`,
 * `[[Image(https://host.example/p.png)]]`.
 */
function image(given: string): Token {
  const [first = '', ...settings] = given.split(',').map((argument) => argument.trim());
  const named = new Map(
    settings.map((setting) => [setting.split('=', 1)[0] ?? '', setting.slice(setting.indexOf('=') + 1)]),
  );
  const isUrl = /^https?:\/\//.test(first);
  const link = isUrl
    ? ({ to: 'url', url: first } as const)
    : namedTarget('attachment', /^(?:wiki|source|htdocs):/.test(first) ? '' : first);
  const file = link.to === 'attachment' ? link.file : '';
  return { type: 'image', file, link, words: named.get('alt') || named.get('title') || file || first };
}
