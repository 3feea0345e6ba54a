import { buildKnowledgeBase, type KnowledgeBase } from '../model/knowledge-base-model.ts';
import type { Content } from '../reader/read-content.ts';
import { Problems } from '../schema/problem.ts';

/**
 * The knowledge base of content whose problems are all known (read-checked-content.ts); throws those that are errors.
 * `siteAddress` is published instead of the one in site.yaml.
 */
export function checkedKnowledgeBase(
  { settings, texts, problems }: Content,
  siteAddress: string | null = null,
): KnowledgeBase {
  const { site, topics } = settings;
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !site || !topics) throw new Problems(errors);
  return buildKnowledgeBase({ ...settings, site: { ...site, address: siteAddress ?? site.address }, topics, texts });
}
