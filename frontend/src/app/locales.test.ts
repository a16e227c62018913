import { describe, expect, it } from 'vitest'
import type { Texts } from './i18n'

const files = import.meta.glob<{ default: Texts }>('../**/locales/*.ts', { eager: true })
const sources = import.meta.glob<string>(['../**/*.{ts,vue}', '!../**/*.test.ts', '!../**/locales/*.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

function keys(texts: Texts, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keys(value, `${prefix}${key}.`),
  )
}

function all(language: string): string[] {
  return Object.entries(files).flatMap(([path, file]) =>
    path.endsWith(`/${language}.ts`) ? keys(file.default) : [],
  )
}

/** `t('a.b')` and `t(`a.${x}`)`, also as te(…), <i18n-t keypath="…"> and plain `'room.key'` strings handed to t later. */
function used(): { exact: Set<string>; prefixes: string[] } {
  const exact = new Set<string>()
  const prefixes: string[] = []
  for (const source of Object.values(sources)) {
    for (const [, key] of source.matchAll(/['"`]([a-z]\w*(?:\.\w+)+)['"`]/g)) exact.add(key as string)
    for (const [, prefix] of source.matchAll(/`([a-z]\w*(?:\.\w+)*\.)\$\{/g)) prefixes.push(prefix as string)
  }
  return { exact, prefixes }
}

function called(): string[] {
  return Object.values(sources).flatMap((source) =>
    [...source.matchAll(/\bt\(\s*['"]([^'"]+)['"]/g)].map(([, key]) => key as string),
  )
}

describe('texts', () => {
  const zh = all('zh-CN')
  const en = all('en')

  it('has every text in both languages', () => {
    expect([...en].sort()).toEqual([...zh].sort())
  })

  it('gives no key twice', () => {
    expect(zh.filter((key, i) => zh.indexOf(key) !== i)).toEqual([])
  })

  it('knows every key that the code asks for', () => {
    expect(called().filter((key) => !zh.includes(key))).toEqual([])
  })

  it('keeps no text that nobody shows', () => {
    const { exact, prefixes } = used()
    expect(zh.filter((key) => !exact.has(key) && !prefixes.some((p) => key.startsWith(p)))).toEqual([])
  })

  it('leaves no placeholder out of a translation', () => {
    const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
    const flat = (language: string) =>
      Object.fromEntries(
        Object.entries(files)
          .filter(([path]) => path.endsWith(`/${language}.ts`))
          .flatMap(([, file]) => keys(file.default).map((key) => [key, textAt(file.default, key)])),
      )
    const english = flat('en')
    for (const [key, text] of Object.entries(flat('zh-CN'))) {
      expect(new Set(placeholders(english[key] ?? '')), key).toEqual(new Set(placeholders(text)))
    }
  })
})

function textAt(texts: Texts, key: string): string {
  return key.split('.').reduce<string | Texts>((at, part) => (at as Texts)[part] as Texts, texts) as string
}
