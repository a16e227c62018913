import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import globals from 'globals'
import ts from 'typescript-eslint'
import { doors } from './eslint-rules/doors.js'

export default ts.config(
  { ignores: ['dist', 'src/api/schema.d.ts', 'e2e/screenshots'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/define-props-declaration': ['error', 'type-based'],
      'vue/no-v-html': 'error',
      'vue/html-button-has-type': 'error',
      'vue/max-lines-per-block': ['error', { script: 120, template: 140, style: 160 }],
    },
  },
  {
    files: ['src/**/*.{ts,vue}'],
    plugins: { linli: { rules: { doors } } },
    languageOptions: { globals: globals.browser },
    rules: {
      'linli/doors': 'error',
      'no-console': 'error',
      'max-lines': ['error', 250],
      // TypeScript knows better, and knows the DOM's types.
      'no-undef': 'off',
    },
  },
  {
    files: ['scripts/**', 'eslint-rules/**', '*.js', '*.ts', 'e2e/**'],
    languageOptions: { globals: globals.node },
  },
  { files: ['public/**'], languageOptions: { globals: globals.serviceworker } },
  prettier,
)
