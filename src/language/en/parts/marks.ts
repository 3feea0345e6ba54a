import type { PartsByKey } from '../../problems.ts';

/** What to write in the place of a mark that is left over, where that is more than the mark itself. */
export const marks = {
  'mark.callout': () =>
    '> [!NOTE] on a line of its own and > before the lines below it, or <Callout title="…"> and </Callout> around them',
  'mark.link-bracket': ({ link }: { link: string }) => `${link}, without a ) that belongs to the link alone`,
  'mark.link-to': ({ words }: { words: string }) => `[${words}](address)`,
  'mark.link': () => '[words](address)',
  'mark.link-or-line': ({ words }: { words: string }) => `[${words}](address), or a line [${words}]: address below`,
  'mark.tags': () => '**bold**, *italics*, [words](address), ![what it shows](file.png) or > before a quotation',
  'mark.component': () => 'a component of Consulta, or nothing',
  'mark.trac-macro': () =>
    'a picture as ![what it shows](file.png), a \\ at the end of a line that ends there, or nothing',
  'mark.link-or-picture': () => '[words](faq:SLUG) for a link, ![what it shows](file.png) for a picture',
  'mark.alert': () =>
    '> [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION] alone on the first line of a quotation',
  'mark.note': ({ label }: { label: string }) => `a line [^${label}]: … below`,
  'mark.note-perhaps': ({ label }: { label: string }) => `a line [^${label}]: … below, if it is a note`,
  'mark.note-label': ({ label }: { label: string }) => `[^${label}]: …, since the label of a note has no blanks`,
  'mark.blank-behind': ({ mark }: { mark: string }) => `${mark} with a blank behind it`,
  'mark.blank-before': ({ mark }: { mark: string }) => `${mark} with a blank before it`,
  'mark.no-blank': ({ mark }: { mark: string }) => `${mark} without a blank inside`,
  'mark.no-blanks': ({ mark }: { mark: string }) => `${mark} without blanks inside`,
  'mark.bold-end': () => '** at the end of the bold words too',
  'mark.struck-end': () => '~~ at the end of the words too',
  'mark.heading-perhaps': ({ mark }: { mark: string }) => `${mark} with a blank behind it, if it is a heading`,
  'mark.heading-id': ({ id }: { id: string }) => `[#${id}] at the end of a heading`,
  'mark.code-block': () => '``` on a line before the code and on one behind it',
  'mark.class': () => 'nothing: a text has no classes',
  'mark.heading': () => '## before a heading',
  'mark.task': () => '- [ ] at the beginning, or - [x]',
  'mark.contents': () => 'nothing: long guides have contents by themselves',
  'mark.abbreviation': () => '<Abbr title="…"> around the abbreviation',
  'mark.sign': () => 'the sign itself',
  'mark.sign-or-and': () => 'the sign itself, or & alone',
  'mark.entity': () => 'the sign itself: HTML knows no entity of this name',
  'mark.blank': () => '&nbsp; or a blank',
  'mark.code-end': () => 'a ` at the end of the code too',
  'mark.list-blank': () => 'a blank between the sign and the words of each line, if it is a list',
  'mark.table': () => 'a table, with a line of headings and | --- | below it',
  'mark.table-line': () => 'a line such as |---|---| below the headings, if it is a table',
  'mark.task-box': () => '[ ] for what is to be done, or [x] for what is done',
} satisfies PartsByKey;
