import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'

const tests = ['**/*.test.ts', '**/tests/**', '**/testing.ts']
const core = ['work-calendar', 'department-registry', 'task-model', 'disclosure-rules'].map(
  (name) => `packages/${name}/src/**/*.ts`,
)

/** One configuration for the whole repository. Untyped on purpose: types are checked by tsc, and lint stays quick. */
export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.results/',
    '**/.turbo/',
    '**/.cache/',
    // What a run of tests with coverage writes; a folder of that name among sources is code.
    'coverage/',
    '*/*/coverage/',
    '**/data/',
    'tooling/testing/host-pages/',
    'tooling/release/kept/',
    'releases/',
  ]),
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  ts.configs.recommended,
  vue.configs['flat/recommended'],
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    name: 'gongkai/everywhere',
    rules: {
      // TypeScript knows every name; in plain .js and .mjs the list of globals would have to be kept by hand.
      'no-undef': 'off',
      // `!= null` says neither null nor undefined, in one.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Texts of citizens are cleaned of control characters, by expressions that name them.
      'no-control-regex': 'off',
      // The ideographic space is a character like any other in Chinese text.
      'no-irregular-whitespace': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-return-assign': 'error',
      'no-template-curly-in-string': 'error',
      'no-throw-literal': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    name: 'gongkai/vue',
    files: ['**/*.vue'],
    rules: {
      // Optional props are typed; undefined is the honest default.
      'vue/require-default-prop': 'off',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      // The component that is the whole of a widget is named by its folder.
      'vue/multi-word-component-names': ['error', { ignores: ['Widget'] }],
    },
  },
  {
    name: 'gongkai/core-is-pure',
    files: core,
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'performance', message: 'The core has no clock: take the time as an argument.' },
        { name: 'crypto', message: 'The core has no randomness and no digest of its own: take them as arguments.' },
        { name: 'fetch', message: 'The core does no input or output.' },
        { name: 'process', message: 'The core does no input or output.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core has no clock: take the time as an argument.' },
        { object: 'Math', property: 'random', message: 'The core has no randomness: take it as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date']",
          message: 'The core has no clock: days are LocalDate, instants numbers.',
        },
        {
          selector: "CallExpression[callee.name='Date']",
          message: 'The core has no clock: take the time as an argument.',
        },
      ],
    },
  },
  {
    name: 'gongkai/widgets',
    files: ['packages/widget-kit/src/**', '**/src/widgets/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ForInStatement', message: 'Host pages add to Array.prototype: use for…of or Object.keys.' },
      ],
    },
  },
  prettier,
)
