import { watch } from 'vue'
import { createI18n, type I18n } from 'vue-i18n'
import { language, type Language } from '@/shared/preferences'

export type Texts = { [key: string]: string | Texts }
export type Messages = Record<Language, () => Promise<{ default: Texts }>>

/** The face's texts in the reader's language; another language is fetched when it is chosen. */
export async function createTexts(messages: Messages) {
  const i18n = createI18n({ legacy: false, locale: language.value, fallbackLocale: false, missingWarn: true })
  const loaded = new Set<Language>()

  async function show(chosen: Language): Promise<void> {
    if (!loaded.has(chosen)) {
      i18n.global.setLocaleMessage(chosen, (await messages[chosen]()).default)
      loaded.add(chosen)
    }
    if (language.value === chosen) i18n.global.locale.value = chosen
  }

  await show(language.value)
  watch(language, (chosen) => void show(chosen))
  return i18n as I18n
}
