import { useI18n } from 'vue-i18n'
import { language } from '@/shared/preferences'
import type { DuesMonth } from './api'
import { monthWords, spansOf, yuan } from './dues'

/** Amounts and months in the reader's language. */
export function useDuesWords() {
  const { t } = useI18n()
  const month = (name: string) => monthWords(name, language.value)
  return {
    month,
    amount: (fen: number) => yuan(fen, language.value),
    months: (all: readonly DuesMonth[]) =>
      spansOf(all)
        .map(({ from, to }) =>
          from === to ? month(from) : t('member.dues.span', { from: month(from), to: month(to) }),
        )
        .join(language.value === 'en' ? ', ' : '、'),
  }
}
