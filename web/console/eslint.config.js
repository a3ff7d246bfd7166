import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const features = ['missions', 'tasks', 'processes', 'library', 'policies', 'compliance', 'exceptions', 'recalls', 'shadows', 'words', 'packs', 'audit', 'settings'];
const SAMPLES = { group: ['**/dev/**', '**/flows/**'], message: 'sample data never reaches what is built' };
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns: [SAMPLES, ...patterns] }] });

export default defineConfig(
  globalIgnores(['dist', 'public', 'flows', 'dev', 'build.mjs', 'src/shared/api/schema.d.ts']),
  js.configs.recommended,
  ts.configs.recommended,
  hooks.configs.flat.recommended,
  a11y.flatConfigs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'max-lines': ['error', 200], 'no-console': 'error', 'react-hooks/set-state-in-effect': 'off', ...restrict() },
  },
  {
    files: ['src/shared/**', 'src/i18n/**'],
    rules: restrict({ group: ['**/features/**', '**/shell/**'], message: 'what is shared knows no feature' }),
  },
  ...features.map((feature) => ({
    files: [`src/features/${feature}/**`],
    rules: restrict({
      group: features.filter((other) => other !== feature).map((other) => `**/${other}/**`),
      message: 'features do not know each other',
    }),
  })),
);
