import { sentencesOf } from '../../language/problems.ts';
import { countsOf } from './counts.ts';
import { type Found, placed } from './placed.ts';

/**
 * Annotations of GitHub Actions, which stand beside the line of the file in a pull request. A percent sign, a line end,
 * and in a property a colon or a comma, would be read as syntax:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
const message = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => message(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

export const asGithub = (found: Found): string =>
  [
    ...placed(found).map((problem) => {
      const { code, severity, file, line } = problem;
      const { what, fix } = sentencesOf(problem, found.locale);
      const properties = [
        `file=${property(file)}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        `title=${property(code)}`,
      ];
      return `::${severity} ${properties.join(',')}::${message(`${what} ${fix}`)}`;
    }),
    countsOf(found.problems, found.locale),
  ].join('\n');
