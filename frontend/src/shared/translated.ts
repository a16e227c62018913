import { useI18n } from 'vue-i18n'

type Texts<T> = { zh: T; en?: T | null }

/** Picks the reader's language of what people wrote in two; Chinese where English was left out. */
export function useTranslated(): <T>(texts: Texts<T>) => T {
  const { locale } = useI18n()
  return ({ zh, en }) => (locale.value === 'en' ? (en ?? zh) : zh)
}
