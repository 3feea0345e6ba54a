import type { CheckReport } from '../../schema/check-report.ts';
import { sentencesOf } from '../../language/problems.ts';
import { errorsIn } from './counts.ts';
import { type Found, placed } from './placed.ts';

/** For programs: one JSON object, as schema/check-report.ts describes it. */
export function asJson(found: Found): string {
  const errors = errorsIn(found.problems);
  const report: CheckReport = {
    format: 1,
    language: found.locale,
    errors,
    warnings: found.problems.length - errors,
    problems: placed(found).map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      file: problem.file,
      line: problem.line ?? null,
      ...sentencesOf(problem, found.locale),
    })),
  };
  return JSON.stringify(report, null, 2);
}
