import type { Locale } from '../../schema/locale.ts';
import { isStopWord } from '../shared/stop-words.ts';
import { type Analysis, analyse } from './analyse.ts';
import { evidenceFor, rarityOf, type TermEvidence, type TermIndex } from './evidence.ts';
import type { Glossary } from './glossary.ts';
import { type Concept, rank, type RankedPage } from './rank.ts';
import { correctionOf, type Vocabulary } from './spelling.ts';
import { weights } from './weights.ts';

/** What a question is answered from, in one language. */
export interface Knowledge {
  readonly locale: Locale;
  readonly index: TermIndex;
  readonly glossary: Glossary;
  /** Loaded only when a word stands on no page. */
  readonly vocabulary: () => Promise<Vocabulary>;
}

export interface Answered {
  readonly pages: readonly RankedPage[];
  /** Words that were taken for others, as they were typed (folded). */
  readonly corrections: ReadonlyMap<string, string>;
}

/**
 * Answers a whole question: every word is looked up by itself, with other words for it, and pages are ranked by how much
 * of the question they cover, how rarely its words occur, and how close together they stand.
 */
export async function ask(question: string, knowledge: Knowledge, asTyped = false): Promise<Answered> {
  const { index } = knowledge;
  const analysis = analyse(question, knowledge.locale);
  const evidence = new Map<string, TermEvidence>();
  const lookUp = async (term: string): Promise<TermEvidence> => {
    const found = evidence.get(term) ?? (await evidenceFor(term, index));
    evidence.set(term, found);
    return found;
  };
  const { concepts, corrections } = await conceptsOf(analysis, knowledge, lookUp, asTyped);
  await Promise.all(concepts.flatMap(({ terms }) => terms.map(({ term }) => lookUp(term))));
  const pages = rank(concepts, evidence, rarityOf(0, index.size));
  const allowed = await allowedBy(analysis, index);
  const permitted = pages.filter(({ id }) => allowed(id));
  const best = permitted[0]?.score ?? 0;
  return {
    pages: permitted.filter(({ score, coverage }) => score >= best * weights.leastScore && coverage >= weights.leastCoverage),
    corrections,
  };
}

async function conceptsOf({ words, content }: Analysis, { locale, glossary, vocabulary }: Knowledge, lookUp: (term: string) => Promise<TermEvidence>, asTyped: boolean) {
  const concepts: Concept[] = [];
  const corrections = new Map<string, string>();
  const inPhrase = new Set<string>();
  for (let place = 0; place < words.length; place++) {
    const phrase = glossary.phraseAt(words, place);
    if (!phrase) continue;
    const terms = phrase.synonyms.filter(({ term }) => !term.includes(' '));
    concepts.push({ isOptional: true, terms: terms.map(({ term, isForeign }) => ({ term, weight: isForeign ? weights.foreign : weights.phrase })) });
    for (const word of words.slice(place, place + phrase.length)) inPhrase.add(word);
    place += phrase.length - 1;
  }
  const isKnown = async (word: string): Promise<boolean> => (await lookUp(word)).pages.size > 0;
  for (const word of await knownParts(content, isKnown, locale)) {
    const terms = [{ term: word, weight: inPhrase.has(word) ? weights.inPhrase : 1 }];
    const stands = await isKnown(word);
    const correction = stands || asTyped || glossary.has(word) ? null : correctionOf(word, await vocabulary());
    if (correction && (await isKnown(correction.word))) {
      corrections.set(word, correction.word);
      terms.push({ term: correction.word, weight: weights.corrected[correction.distance - 1] ?? 0 });
    }
    for (const { term: known, weight } of [...terms]) {
      // Phrases are looked up only for a word that stands nowhere: for “nameservers”, “name servers”.
      const others = glossary.of(known).filter(({ term }) => !(stands && term.includes(' ')) && !terms.some((each) => each.term === term));
      for (const { term, isForeign } of others.slice(0, weights.mostSynonyms)) {
        terms.push({ term, weight: weight * (isForeign ? weights.foreign : weights.synonym) });
      }
    }
    concepts.push({ terms, isOptional: inPhrase.has(word) });
  }
  return { concepts, corrections };
}

/** A code that stands on no page as it is may stand there in parts: `urn:error:caa`, `mx.example.org`. */
async function knownParts(content: readonly string[], isKnown: (word: string) => Promise<boolean>, locale: Locale): Promise<string[]> {
  const parts = await Promise.all(
    content.map(async (word) => (/[^\p{L}\p{N}]/u.test(word) && !(await isKnown(word)) ? word.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 1 && !isStopWord(part, locale)) : [word])),
  );
  return [...new Set(parts.flat())];
}

/** Quoted phrases have to be there, words after a minus must not. */
async function allowedBy({ phrases, excluded }: Analysis, index: TermIndex): Promise<(id: string) => boolean> {
  const idsOf = async (term: string) => new Set((await index.exact(term)).map(({ id }) => id));
  const [required, refused] = await Promise.all([Promise.all(phrases.map(idsOf)), Promise.all(excluded.map(idsOf))]);
  return (id) => required.every((ids) => ids.has(id)) && !refused.some((ids) => ids.has(id));
}
