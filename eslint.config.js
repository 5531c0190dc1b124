import eslint from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import importDirection from './scripts/lint/import-direction.js';

const ts = ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'];

/** What Node gives to the scripts; all else they import. */
const nodeGlobals = [
  'Buffer',
  'URL',
  'fetch',
  'clearTimeout',
  'console',
  'crypto',
  'performance',
  'process',
  'setTimeout',
  'setInterval',
  'clearInterval',
];

/** What a browser gives to the pages of the benchmark. */
const pageGlobals = [
  ...['document', 'location', 'performance', 'requestAnimationFrame', 'structuredClone', 'window'],
  ...['MessageChannel', 'MutationObserver', 'PerformanceObserver'],
];

/** What a browser gives to the pages of embed/. */
const embedGlobals = [
  ...['addEventListener', 'document', 'FormData', 'location', 'navigator', 'parent', 'ResizeObserver'],
  ...[
    'URL',
    'URLSearchParams',
    'PopStateEvent',
    'dispatchEvent',
    'history',
    'innerHeight',
    'performance',
    'self',
  ],
  ...['clearTimeout', 'scrollBy', 'scrollY', 'setTimeout'],
];

export default defineConfig(
  {
    ignores: [
      'build/',
      'dist/',
      'cdn/',
      'author/app/',
      'languages/',
      'coverage/',
      'shots/',
      'storybook-static/',
      'node_modules/',
    ],
  },
  eslint.configs.recommended,
  {
    // No pattern may take a time that grows with the square of a text: the text may be anybody's.
    files: ['src/**/*.ts', 'embed/*.js'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },
  {
    files: ['test/**/*.js'],
    languageOptions: { globals: { document: 'readonly', window: 'readonly' } },
  },
  {
    files: ['bench/page/**/*.js'],
    languageOptions: { globals: Object.fromEntries(pageGlobals.map((name) => [name, 'readonly'])) },
  },
  {
    files: ['embed/*.js'],
    languageOptions: { globals: Object.fromEntries(embedGlobals.map((name) => [name, 'readonly'])) },
  },
  {
    files: ts,
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {
      parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // It faults lit's own `super.disconnectedCallback()`.
      'wc/guard-super-call': 'off',
      // lit binds the listeners of a template to the element.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { rooms: { rules: { 'import-direction': importDirection } } },
    rules: {
      'rooms/import-direction': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    // chai asserts by reading a property, and what a test reads from JSON has no type.
    files: ['test/**/*.ts'],
    rules: {
      // Open Web Components types chai's `equal` as a promise, which it is for snapshots only.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
