import type { PrivateKind } from '../importer/redact/finding.ts';
import { answerOfPart } from './shown-parts.ts';
import type { Problem } from '../schema/problem.ts';
import type { EntryFile } from '../reader/entry-file.ts';
import { type Draft, draftOf } from '../reader/draft.ts';
import { type Guess, guessOf } from './guess.ts';
import { type Edits, type Mark, markedText, type MarkedText, markId, type Taken } from './marked-text.ts';
import { placeholderOf, placeholdersIn } from './placeholders.ts';
import type { Outcome } from './outcome.ts';
import type { DraftSource } from './source.ts';
import { holdsAny, takenOut } from './take-out.ts';
import { isNoAnswer, privateTyped } from './typed.ts';
import { isUnsure } from './unsure.ts';

/** What the fields of the page hold. */
export interface Fields {
  readonly title: string;
  readonly answer: string;
}

/** Whose words the answer gets when another comment is chosen: the comment's or the reviewer's, who may be asked. */
export type AnswerWords = 'ask' | 'of-comment' | 'own';

/** The place of the answer, among those that have to be looked at. */
export const answerPlace = 'answer';

const untouched = { title: '', answer: '', answerComment: null, taken: [], back: [] } satisfies Edits;

/** What was taken out of the title, as it was drafted. */
export const titleMarks = ({ fields, locale }: Draft): Mark[] =>
  placeholdersIn(fields.title, locale).map(({ kind }, i) => ({
    id: markId('title', i),
    where: 'title',
    kind,
    isOwn: false,
  }));

/** A draft on a reviewer's desk: what they have changed of it, and what they have looked at. */
export class Work {
  readonly bytes: Buffer;
  /** Null for a file that is no draft that could be shown. */
  readonly draft: Draft | null;
  readonly problems: readonly Problem[];
  readonly guess: Guess;
  readonly source: DraftSource | null;
  edits: Edits;
  /** Whether the reviewer has said which comment is the answer. */
  isChosen = false;
  /** Whether the reviewer has written the answer. */
  isWritten = false;
  /** Title and answer with what the reviewer has taken out since they were written. */
  #whole: Fields;
  /** What the reviewer took out last is what they take out next, more often than not. */
  lastKind: PrivateKind = 'name';
  readonly #seen = new Set<string>();
  /** Accepting is refused once: whoever asks again has made up their mind. */
  #isWarned = false;
  readonly #warnedOf = new Set<string>();

  constructor(bytes: Buffer, entry: EntryFile, sourceFor: (draft: Draft) => DraftSource | null) {
    const read = draftOf(entry, bytes.toString('utf8'));
    this.bytes = bytes;
    this.draft = 'severity' in read ? null : read;
    this.problems = 'severity' in read ? [read] : [];
    this.source = this.draft && sourceFor(this.draft);
    this.guess = this.draft ? guessOf(this.draft) : { comment: null, reason: '', isSure: true };
    const { title = '', answer = '', answerComment = null } = this.draft?.fields ?? {};
    this.edits = { title, answer, answerComment, taken: [], back: [] };
    this.#whole = { title, answer };
  }

  get isEdited(): boolean {
    const { title, answer, answerComment } = this.draft?.fields ?? this.edits;
    const { edits } = this;
    return (
      edits.title !== title ||
      edits.answer !== answer ||
      edits.answerComment !== answerComment ||
      edits.taken.length + edits.back.length > 0
    );
  }

  keep({ title, answer }: Fields): void {
    if (answer !== this.edits.answer) {
      this.#seen.add(answerPlace);
      this.isWritten = true;
    }
    this.#setFields({ title: title.trim(), answer: answer.trim() });
  }

  /** What is other than before is whole from here on. */
  #setFields({ title = this.edits.title, answer = this.edits.answer }: Partial<Fields>): void {
    if (title !== this.edits.title) this.#whole = { ...this.#whole, title };
    if (answer !== this.edits.answer) this.#whole = { ...this.#whole, answer };
    this.edits = { ...this.edits, title, answer };
  }

  wordsOf = (id: string): string | undefined => this.source?.wordsOf(id);

  marked(): MarkedText {
    if (!this.draft) throw new Error('What cannot be read has no text.');
    return markedText(this.draft, this.edits, this.wordsOf);
  }

  /** What was taken out of the text as it was drafted. */
  drafted(): readonly Mark[] {
    return this.draft ? markedText(this.draft, untouched, () => undefined).marks : [];
  }

  /** Ids of what was taken out of the draft and may be none of its kind. */
  unsure(): string[] {
    if (!this.draft) return [];
    return [...titleMarks(this.draft), ...this.drafted()].flatMap(({ id, kind }) =>
      isUnsure(kind, this.wordsOf(id)) && !this.edits.back.includes(id) ? [id] : [],
    );
  }

  /** Whether the answer still says that there is none. A duplicate shows that of another. */
  isUnanswered(): boolean {
    if (!this.draft || this.draft.fields.duplicateOf !== null) return false;
    return isNoAnswer(this.edits.answer, this.draft);
  }

  /** What is to be looked at before the draft is accepted; nothing when that was said already. */
  unseen(): string[] {
    const typed = this.#typedUnseen();
    if (this.#isWarned) return typed;
    const { comment, isSure } = this.guess;
    const isGuess = comment !== null && !isSure && this.draft?.fields.duplicateOf === null;
    const places = [...(isGuess ? [answerPlace] : []), ...this.unsure()].filter((each) => !this.#seen.has(each));
    this.#isWarned = places.length > 0;
    return [...places, ...typed];
  }

  /** Fields with words that may be private and were typed since accepting was refused last, each once. */
  #typedUnseen(): string[] {
    if (!this.draft) return [];
    return privateTyped(this.edits, this.draft).flatMap((field) => {
      const words = `${field}: ${this.edits[field]}`;
      if (this.#warnedOf.has(words)) return [];
      this.#warnedOf.add(words);
      return [`typed-${field}`];
    });
  }

  sawAnswer(): void {
    this.#seen.add(answerPlace);
  }

  look(ids: readonly string[]): Record<string, string> {
    for (const id of ids) this.#seen.add(id);
    return Object.fromEntries(ids.flatMap((id) => [[id, this.wordsOf(id) ?? '']]).filter(([, words]) => words !== ''));
  }

  /** Another comment's beginning takes the place of the answer, unless somebody has written it; then they are asked. */
  choose(comment: number | null, words: AnswerWords): Outcome {
    if (comment !== null && !this.draft?.parts.some(({ where }) => where === `comment:${comment}`))
      return { outcome: 'nothing' };
    this.sawAnswer();
    this.isChosen = true;
    const { answer, answerComment } = this.edits;
    if (comment !== null && comment !== answerComment && words !== 'own') {
      if (words === 'ask' && !this.#isUntouched()) return { outcome: 'ask', comment };
      this.#setFields({ answer: this.#answerFrom(comment) ?? '' });
      this.isWritten = false;
    }
    this.#setFields({ answer: this.edits.answer || answer });
    this.edits = { ...this.edits, answerComment: comment };
    return { outcome: 'chosen', comment };
  }

  /** Whether the answer has the words that a comment, or the importer, gave it. */
  #isUntouched(): boolean {
    const { answer, answerComment } = this.edits;
    return ['', this.draft?.fields.answer, this.#answerFrom(answerComment)].includes(answer);
  }

  #answerFrom(comment: number | null): string | null {
    return comment === null || !this.draft ? null : answerOfPart(`comment:${comment}`, this.marked(), this.draft);
  }

  /** Takes words out wherever they stand in the entry, and says in how many places. */
  takeOut(words: string, kind: PrivateKind): number {
    if (!this.draft || words.trim() === '') return 0;
    const taken = [{ words: words.trim(), kind }];
    const [title, answer] = [this.#without(this.edits.title, taken), this.#without(this.edits.answer, taken)];
    let count = title.count + answer.count + this.draft.fields.keywords.filter((each) => holdsAny(each, taken)).length;
    const before = this.marked().marks.length;
    const edits = { ...this.edits, title: title.text, answer: answer.text, taken: [...this.edits.taken, ...taken] };
    count += markedText(this.draft, edits, this.wordsOf).marks.length - before;
    if (count > 0) this.edits = edits;
    this.lastKind = kind;
    return count;
  }

  #without(text: string, taken: readonly Taken[]): { readonly text: string; readonly count: number } {
    const { draft } = this;
    return draft ? takenOut(text, taken, (kind) => placeholderOf(kind, draft.locale)) : { text, count: 0 };
  }

  /** Puts the words of a mark back, or takes them out again; `own.1` is what the reviewer has taken out first. */
  putBack(id: string): boolean {
    const own = /^own\.(\d+)$/.exec(id)?.[1];
    if (own !== undefined) {
      const taken = this.edits.taken.filter((_, i) => i !== Number(own) - 1);
      const { title, answer } = this.#whole;
      this.edits = {
        ...this.edits,
        taken,
        title: this.#without(title, taken).text,
        answer: this.#without(answer, taken).text,
      };
      return true;
    }
    const words = this.wordsOf(id);
    if (!this.draft || words === undefined) return false;
    const isUntouched = this.#isUntouched();
    const { back } = this.edits;
    const isBack = back.includes(id);
    this.edits = { ...this.edits, back: isBack ? back.filter((each) => each !== id) : [...back, id] };
    if (id.startsWith('title.')) this.#putBackInTitle(id, words, isBack);
    else if (isUntouched) this.#setFields({ answer: this.#answerFrom(this.edits.answerComment) ?? '' });
    return true;
  }

  /** The title is a field: the first placeholder of the kind, or the words, are there to be replaced. */
  #putBackInTitle(id: string, words: string, isBack: boolean): void {
    const { fields, locale } = this.draft ?? { fields: { title: '' }, locale: null };
    const kind = locale && placeholdersIn(fields.title, locale)[Number(id.split('.')[1]) - 1]?.kind;
    if (!kind) return;
    const [from, to] = isBack ? [words, placeholderOf(kind, locale)] : [placeholderOf(kind, locale), words];
    const changed = (title: string): string => title.replace(from, () => to);
    this.#whole = { ...this.#whole, title: changed(this.#whole.title) };
    this.edits = { ...this.edits, title: changed(this.edits.title) };
  }
}
