import type { KnowledgeBase } from '../model/knowledge-base-model.ts';
import { type Translation, translationsOf } from '../model/translations.ts';
import { absolute, entryPath, withFileName } from '../site/addresses.ts';
import { apiVersion, type Translations } from '../schema/api.ts';

/** What translators have to do, whole: the page of the site shows the first of each list. */
export function describeTranslations(base: KnowledgeBase): Translations {
  return {
    version: apiVersion,
    schema: `schema-${apiVersion}.json`,
    licence: base.site.licence,
    edition: base.edition,
    languages: translationsOf(base).map(({ locale, topics, stale, missing, unmarked }) => ({
      locale,
      topics: topics.map(({ topic, ...counts }) => ({ topic: topic.id, ...counts })),
      entries: [...stale, ...missing, ...unmarked].map((each) => describe(each, base.site.address)),
    })),
  };
}

function describe(
  { entry: { key, source }, staleness }: Translation,
  address: string,
): Translations['languages'][number]['entries'][number] {
  return {
    key,
    state: staleness.state,
    size: staleness.state === 'stale' ? staleness.size : null,
    sections: staleness.state === 'stale' ? [...staleness.sections] : [],
    source: `..${withFileName(entryPath(source, key))}`,
    canonical: absolute(address, entryPath(source, key)),
  };
}
