import { defineHastPlugin } from 'satteri';

/** Stock Markdown: no plugin of ours looks at the text. */
export const vocabularyPlugin = () => defineHastPlugin({ name: 'none' });
