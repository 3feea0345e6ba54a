import type { PartsByKey } from '../../problems.ts';

const asText = 'write &lt; for a < that is text, or put it into `backticks`';

/** What is wrong with a text of MDX, or with what its code makes. */
export const text = {
  'refused.script': () => 'it would run code on the reader’s device',
  'refused.style': () => 'pages have one style, their own',
  'refused.meta': () => 'it would change what its whole page is, or send the reader elsewhere',
  'refused.frame': () =>
    'it would ask another server, which learns who reads, and no copy without a connection could show it',
  'refused.media': () => 'a text shows pictures of its own folder, and nothing else is carried in copies',
  'refused.form': () => 'a text has nothing to fill in or to press',
  'refused.drawing': () => 'a drawing is a file beside the .mdx file, shown with <Figure>',
  'instead.link': () => '[words](address)',
  'instead.bold': () => '**words**',
  'instead.quote': () => '> words',
  'instead.break': () => 'a \\ at the end of the line',
  'instead.code': () => '`words`',
  'instead.struck': () => '~~words~~',
  'instead.italics': () => '*words*',
  'instead.picture': () => '![what it shows](file.png)',
  'instead.item': () => '- words',
  'instead.paragraph': () => 'an empty line',
  'instead.block': () => 'a code block between lines of ```',

  'where.outermost': () => 'at the outermost level',
  'where.ticket': () => 'in a ticket',
  'where.own-lines': () => 'on lines of its own',
  'where.paragraph': () => 'within a paragraph',
  'where.inside': ({ name }: { name: string }) => `directly inside <${name}>`,
  'where.around': ({ names }: { names: readonly string[] }) =>
    `around ${names.map((name) => `<${name}>`).join(' and ')}`,
  'attribute.unquoted': ({ name }: { name: string }) => `${name} has no value in quotes`,
  'attribute.blank': ({ name }: { name: string }) => `${name} shows nothing`,
  'attribute.unknown': ({ names }: { names: readonly string[] }) => `there is no attribute ${names.join(', ')}`,
  'attribute.wrong': ({ name, value, why }: { name: string; value: string; why: string }) =>
    `${name} is “${value}”, and ${why}`,
  'attribute.missing': ({ name }: { name: string }) => `the attribute ${name} is missing`,

  'mdx.comment': () => '<!-- begins no comment in MDX',
  'mdx.comment.ticket-fix': () => `Take the comment out; ${asText}.`,
  'mdx.comment.fix': () => `Write a remark for authors as {/* … */}; ${asText}.`,
  'mdx.address': () => 'an address between < and > is a tag in MDX',
  'mdx.address.fix': () => 'Write the address alone, or [words](address).',
  'mdx.not-begun': ({ name }: { name: string }) => `</${name}> ends what does not begin before it`,
  'mdx.not-begun.fix': () => `Take it out; ${asText}.`,
  'mdx.crossed': ({ closing, opening, line }: { closing: string; opening: string; line: number }) =>
    `</${closing}> stands where <${opening}> of line ${line} has to end`,
  'mdx.crossed.fix': ({ opening }: { opening: string }) =>
    `Write </${opening}> first, with empty lines before and behind it; ${asText}.`,
  'mdx.no-tag': () => '< begins a tag in MDX, and what follows is none',
  'mdx.no-tag.fix': () => `Write values of attributes in quotes; ${asText}.`,
  /** What the reader of MDX says. */
  'mdx.other': ({ reason }: { reason: string }) => reason,
  'mdx.other.fix': () => `Close each component that you open; ${asText}.`,
  'mdx.open': ({ tag }: { tag: string }) => `${tag} has no end`,
  'mdx.open-component.fix': ({ name }: { name: string }) =>
    `Write </${name}> behind all that belongs to it; ${asText}.`,
  'mdx.open-other.fix': ({ other }: { other: string }) => `Write ${other} in its place; ${asText}.`,
  'mdx.open-element.fix': ({ name, alone }: { name: string; alone: string }) =>
    `Write </${name}> behind what belongs to it, or ${alone}; ${asText}.`,
  'mdx.open-unknown': ({ tag }: { tag: string }) => `${tag} is a tag in MDX, and has no end`,
  'mdx.open-unknown.fix': ({ rest }: { rest: string }) =>
    `Write &lt;${rest} or put it into \`backticks\` if it is text.`,

  'made.attribute': ({ name }: { name: string }) => `the attribute ${name}`,
  'made.address': () => 'an address that runs',
  'made.remote': ({ name }: { name: string }) => `<${name}> of another server`,
  'made.character': ({ character }: { character: string }) => `the character ${character}, which is part of no text`,
  'made.direction': () => 'a change of the direction of writing that does not end (U+202E)',
  'made.object': ({ name }: { name: string }) => `${name}, an object in place of words`,
  'code.missing': ({ name }: { name: string }) => `there is no ${name} to be imported`,
  'code.slow': ({ seconds }: { seconds: number }) => `it was not done after ${seconds} s`,
  'code.ended': () => 'it ended the program',
} satisfies PartsByKey;
