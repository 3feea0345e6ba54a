import type { KnowledgeBase } from '../model/knowledge-base-model.ts';
import { type TranslationTask, translationBacklogs } from '../model/translation-backlog.ts';
import { absolute, entryPath, withFileName } from '../site/addresses.ts';
import { apiVersion, type TranslationsJson } from '../schema/api.ts';

/** What translators have to do, whole: the page of the site shows the first of each list. */
export function describeTranslations(base: KnowledgeBase): TranslationsJson {
  return {
    version: apiVersion,
    schema: `schema-${apiVersion}.json`,
    licence: base.site.licence,
    edition: base.edition,
    languages: translationBacklogs(base).map(({ locale, topics, stale, missing, unmarked }) => ({
      locale,
      topics: topics.map(({ topic, ...counts }) => ({ topic: topic.id, ...counts })),
      entries: [...stale, ...missing, ...unmarked].map((each) => describe(each, base.site.address)),
    })),
  };
}

function describe(
  { entry: { key, source }, staleness }: TranslationTask,
  address: string,
): TranslationsJson['languages'][number]['entries'][number] {
  return {
    key,
    state: staleness.state,
    size: staleness.state === 'stale' ? staleness.size : null,
    sections: staleness.state === 'stale' ? [...staleness.sections] : [],
    source: `..${withFileName(entryPath(source, key))}`,
    canonical: absolute(address, entryPath(source, key)),
  };
}
