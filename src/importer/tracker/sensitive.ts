import { fold } from '../../language/fold.ts';
import type { Site } from '../../schema/site.ts';
import type { Sensitivity } from './ticket.ts';

/** By which field of the tracker a ticket says that it is not for everybody; null for a tracker that has none. */
export type SensitiveField = {
  readonly field: string;
  /** Those that mean it, folded; null where all do but nothing, 0, no and false. */
  readonly values: readonly string[] | null;
} | null;

/** That of the SensitiveTickets plugin. */
export const pluginField: SensitiveField = { field: 'sensitive', values: null };

export const sensitiveField = ({ sensitive }: Pick<Site['tracker'], 'sensitive'>): SensitiveField =>
  sensitive === undefined
    ? pluginField
    : sensitive === 'none'
      ? null
      : { field: sensitive.field, values: sensitive.values?.map((value) => fold(value.trim())) ?? null };

/** Whether a value means that a ticket is not for everybody. What nobody knows does, unless values are named. */
export function isSensitive({ values }: NonNullable<SensitiveField>, value: string): boolean {
  const said = fold(value.trim());
  return values === null ? !['', '0', 'no', 'false'].includes(said) : values.includes(said);
}

/** Whether a label, as readers see it, is the field's: trackers write “Seen by” for `seen_by`. */
export const isLabelOf = ({ field }: NonNullable<SensitiveField>, label: string): boolean =>
  fold(label).replaceAll('_', ' ') === fold(field).replaceAll('_', ' ');

/** From a value that a page or a text shows; without one nobody can tell, and nothing is published. */
export const sensitivityShown = (field: SensitiveField, value: string | null): Sensitivity =>
  field === null ? 'no' : value === null || value.trim() === '' ? 'unknown' : isSensitive(field, value) ? 'yes' : 'no';
