import { useI18n } from 'vue-i18n'
import type { Range } from './api'
import { rangeWords } from './words'

/** `大约 10–15 分钟`, in the reader's language. */
export function useRangeWords() {
  const { t } = useI18n()
  return (range: Range): string => {
    const { key, minutes } = rangeWords(range)
    return t(key, minutes, minutes.high)
  }
}
