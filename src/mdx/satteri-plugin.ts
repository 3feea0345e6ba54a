import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'hast';
import { defineHastPlugin, mdxToHast } from 'satteri';
import { isError, Problems } from '../schema/problem.ts';
import type { TextSource } from './converted-text.ts';
import { features } from './features.ts';
import { asMeant } from './as-meant.ts';
import { toPlainHtml } from './to-plain-html.ts';

/**
 * The components for entries that @astrojs/mdx renders: the same function as in the loader, so both ways give the same
 * page. `sourceOf` tells what is known of a file of the content folder; null for .mdx files that are none of ours.
 */
export const mdxComponentsPlugin = (contentFolder: string, sourceOf: (file: string) => TextSource | null) =>
  defineHastPlugin({
    name: 'consulta-components',
    before(root, context) {
      if (!context.fileURL) return;
      const source = sourceOf(path.relative(contentFolder, fileURLToPath(context.fileURL)).replaceAll(path.sep, '/'));
      if (source === null) return;
      const { tree, written } = asMeant(context.source, (text) =>
        text === context.source ? (root as Root) : (mdxToHast(text, { features }) as Root),
      );
      const plain = toPlainHtml(tree, source, written);
      if (plain.problems.some(isError)) throw new Problems(plain.problems);
      context.replaceNode(root, plain.root);
    },
  });
