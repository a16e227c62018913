import { ref, watch } from 'vue'

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Where storage is forbidden (private windows). */
const forThisVisit = new Map<string, string>()

/** What this browser remembers about its reader; where it may not, for this visit only. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? forThisVisit.get(key) ?? null
  } catch {
    return forThisVisit.get(key) ?? null
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
    forThisVisit.delete(key)
  } catch {
    forThisVisit.set(key, value)
  }
}

function firstLanguage(): Language {
  const chosen = remembered('linli.language')
  if (LANGUAGES.includes(chosen as Language)) return chosen as Language
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh-CN'
}

export const language = ref<Language>(firstLanguage())
export const elder = ref(remembered('linli.elder') === 'yes')

/** Writes both preferences onto <html>, now and on every change. The elder mode belongs to residents' pages. */
export function applyPreferences(options: { elderMode: boolean }): void {
  watch(
    language,
    (value) => {
      document.documentElement.lang = value
      remember('linli.language', value)
    },
    { immediate: true },
  )
  if (!options.elderMode) return
  watch(
    elder,
    (value) => {
      document.documentElement.toggleAttribute('data-elder', value)
      remember('linli.elder', value ? 'yes' : 'no')
    },
    { immediate: true },
  )
}
