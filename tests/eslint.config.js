import stylistic from '@stylistic/eslint-plugin';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'compiled/', 'compiled.building/', 'node_modules/', '.astro/', '**/.*/', 'test-results/'] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      // Nobody listening is a fair default for progress.
      '@typescript-eslint/no-empty-function': 'off',
      'no-console': ['error', { allow: ['error'] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // An interface with one member that extends another says what it is; a type alias would not.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    files: ['**/*.{ts,js,mjs}'],
    plugins: { stylistic },
    rules: {
      'no-useless-rename': 'error',
      'object-shorthand': ['error', 'properties'],
      // Longer for a reason that stands beside the function.
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // What the formatter cannot break: a long text stands on one line, or is written as several.
      'stylistic/max-len': [
        'error',
        { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
      ],
    },
  },
  // The only places that talk to a terminal.
  { files: ['src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
  // Astro's own reference to its types.
  { files: ['src/env.d.ts'], rules: { '@typescript-eslint/triple-slash-reference': 'off' } },
);
