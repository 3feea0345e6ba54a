import type { CheckReport } from '../../schema/check-report.ts';
import { errorsIn } from './counts.ts';
import { type Found, placed } from './placed.ts';

/** For programs: one JSON object, as schema/check-report.ts describes it. */
export function asJson(found: Found): string {
  const errors = errorsIn(found.problems);
  const report: CheckReport = {
    format: 1,
    errors,
    warnings: found.problems.length - errors,
    problems: placed(found).map(({ code, severity, file, line, what, fix }) => ({
      code,
      severity,
      file,
      line: line ?? null,
      what,
      fix,
    })),
  };
  return JSON.stringify(report, null, 2);
}
