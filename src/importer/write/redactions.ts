import type { Locale } from '../../language/locale.ts';
import type { Detector, PrivateKind } from '../redact/finding.ts';
import { redact } from '../redact/redact.ts';

/** Where in a ticket something was taken out or lost: `title`, `keywords`, `description`, `comment:3`. */
export type Where = 'title' | 'keywords' | 'description' | `comment:${number}`;

export interface Redaction {
  readonly where: Where;
  readonly kind: PrivateKind;
  readonly count: number;
}

/** Takes what is private out of a ticket's short texts, and counts what was taken out of all of them. */
export class Redactions {
  readonly #found = new Map<string, { where: Where; kind: PrivateKind; count: number }>();
  readonly #locale: Locale;
  readonly #people: Detector;

  constructor(locale: Locale, people: Detector) {
    this.#locale = locale;
    this.#people = people;
  }

  add(where: Where, kinds: readonly PrivateKind[]): void {
    for (const kind of kinds) {
      const known = this.#found.get(`${where} ${kind}`);
      if (known) known.count++;
      else this.#found.set(`${where} ${kind}`, { where, kind, count: 1 });
    }
  }

  /** One line of text without what is private. */
  clean(text: string, where: Where): string {
    const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    const { text: left, findings } = redact(line, this.#locale, { people: this.#people });
    this.add(
      where,
      findings.map(({ kind }) => kind),
    );
    return left.toWellFormed();
  }

  /** Words that stand side by side without those that are private, alone or together, as the parts of a name are. */
  cleanWords(words: readonly string[], where: Where): string[] {
    const gone = new Set<string>();
    // “Olmedo, Beatriz” is a name as well.
    for (const between of [' ', ', ']) {
      const line = words.join(between);
      for (const { kind, start, end } of this.#people(line)) {
        const parts = line.slice(start, end).split(/,? /);
        if (parts.length < 2 || parts.every((each) => gone.has(each))) continue;
        this.add(where, [kind]);
        for (const part of parts) gone.add(part);
      }
    }
    return words.filter((word) => !gone.has(word)).map((word) => this.clean(word, where));
  }

  /** In the order in which they were first met. */
  all(): readonly Redaction[] {
    return [...this.#found.values()];
  }
}
