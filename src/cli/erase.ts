import path from 'node:path';
import { readCheckedContent } from '../checks/read-checked-content.ts';
import { copiesHolding, type HoldingCopy } from '../erase/copies-holding.ts';
import { type Erased, erase } from '../erase/erase.ts';
import { type Erasure, erasureOf } from '../erase/erasure.ts';
import { withoutErasedReport } from '../erase/report.ts';
import { textsBy } from '../erase/texts-by.ts';
import { readText } from '../files/read-text.ts';
import { replaceFile } from '../files/replace-file.ts';
import { forgetKept } from '../build/forget-kept.ts';
import { sweepContent } from '../reader/sweep-content.ts';
import { trackers } from '../importer/trackers.ts';
import { placeOf, type Problem } from '../schema/problem.ts';
import { usageError } from './command.ts';
import { importCommand } from './commands.ts';
import { fromHere, mirrorFolder, projectFrom, shown } from './options.ts';
import { say } from './terminal.ts';

interface Asked {
  readonly erase: string;
  readonly content?: string | undefined;
  readonly report?: string | undefined;
  readonly out?: string | undefined;
  readonly mirror?: string | undefined;
}

/** Takes something out of all that is here, for ever, and says where else it still is. */
export async function runErase(
  { erase: given, report, mirror, ...values }: Asked,
  [source, ...more]: readonly string[],
): Promise<void> {
  const erasure = erasureOf(given);
  if (!erasure || more.length > 0) throw usageError(importCommand, say('import.erase', { given }));
  const project = projectFrom(values);
  const { contentFolder, outFolder } = project;
  const author =
    erasure.what === 'name' && source !== undefined ? ({ what: 'author', name: erasure.name } as const) : null;
  const erasures: readonly Erasure[] = [
    erasure,
    ...(author ? [author, ...(await textsBy(author.name, fromHere(source ?? ''), trackers))] : []),
  ];
  // What a killed run left holds texts too.
  await sweepContent(contentFolder);
  const erased = await erase(contentFolder, erasures);
  await forgetKept(project);
  if (report !== undefined) await eraseFromReport(fromHere(report), erasures, erased.quoted);
  const mirrors = [mirrorFolder(mirror), path.join(outFolder, 'mirror')];
  const copies = await copiesHolding({ site: outFolder, mirrors }, erasures, erased.quoted);
  const { problems } = await readCheckedContent(contentFolder);
  const stops = problems.filter(({ severity }) => severity === 'error');
  for (const line of told({ ...erased, copies, stops })) console.log(line);
}

async function eraseFromReport(file: string, erasures: readonly Erasure[], quoted: Erased['quoted']): Promise<void> {
  const text = await readText(file);
  const left = text === null ? null : withoutErasedReport(text, erasures, quoted);
  if (left !== null && left !== text) await replaceFile(file, left);
}

interface Told extends Erased {
  readonly copies: readonly HoldingCopy[];
  readonly stops: readonly Problem[];
}

const whatToDo: Readonly<Record<HoldingCopy['kind'], string>> = {
  site: 'build and publish again',
  copy: 'remove it here and where it is published, and make copies anew',
  delta: 'remove it here and where it is published',
  unreadable: 'cannot be read; remove it unless you know what it holds',
};

const told = ({ changed, gone, drafts, left, common, copies, stops }: Told): string[] => [
  ...(changed.length === 0 ? ['Nothing of it is left in the content folder.'] : ['Taken out of:', ...listed(changed)]),
  ...(gone.length > 0 ? ['These addresses say “withdrawn” with the next build:', ...listed(gone)] : []),
  ...(drafts.length > 0
    ? ['Drafts now, since their answer came from it:', ...listed(drafts.map((ticket) => `ticket/${ticket}`))]
    : []),
  ...(left.length > 0 ? ['The name is left here, where a person has to change it:', ...listed(left)] : []),
  ...(common > 0
    ? [
        `Left in other tickets, since so many have them: ${common} set phrase${common === 1 ? '' : 's'} that the text had too.`,
      ]
    : []),
  ...(stops.length > 0
    ? [
        'A build stops at these; npm run check says what to do:',
        ...listed(stops.map((problem) => `${placeOf(problem)}: ${problem.code}`)),
      ]
    : []),
  'No import brings it back: commit .imported/erased.txt with the content. Git’s history still has it.',
  ...(copies.length > 0
    ? [
        'Still held by:',
        ...listed(
          copies.map(
            ({ file, edition, kind }) =>
              `${shown(file)}${edition === null ? '' : `, edition ${edition}`}: ${whatToDo[kind]}`,
          ),
        ),
      ]
    : ['No site and no copy on this disk holds it.']),
  'Copies that others have made cannot be called back: ask those who run mirrors to take the new copy, and tell members who keep one.',
];

const listed = (items: readonly string[]): string[] => items.map((item) => `  ${item}`);
