import type { Problem } from '../schema/problem.ts';
import * as problems from '../schema/problems.ts';
import type { Topic } from '../schema/topic.ts';
import type { Yaml } from './read-yaml.ts';

/** What holds between the topics of topics.yaml: each has a name of its own, and each component one topic. */
export function topicProblems(topics: readonly Topic[], yaml: Yaml): Problem[] {
  const found: Problem[] = [];
  const ids = new Set<string>();
  const topicOf = new Map<string, string>();
  topics.forEach((topic, i) => {
    if (ids.has(topic.id))
      found.push(problems.topicTwice({ file: 'topics.yaml', line: yaml.lineOf([i, 'id']) }, { id: topic.id }));
    ids.add(topic.id);
    topic.components.forEach(({ name }, j) => {
      const first = topicOf.get(name);
      if (first !== undefined) {
        found.push(
          problems.componentTwice(
            { file: 'topics.yaml', line: yaml.lineOf([i, 'components', j, 'name']) },
            { name, first, second: topic.id },
          ),
        );
      }
      topicOf.set(name, first ?? topic.id);
    });
  });
  return found;
}
