import { useI18n } from 'vue-i18n'
import { hallToday } from '@/shared/format'
import type { Resident } from './api'
import { ageOn } from './newResident'

/** `女 · 34岁`; what is not known is left out. */
export function useSexAndAge() {
  const { t } = useI18n()
  return ({ sex, birthDate }: Pick<Resident, 'sex' | 'birthDate'>): string => {
    const age = ageOn(hallToday(), birthDate)
    return [sex ? t(`resident.sex.${sex}`) : '', age === null ? '' : t('resident.years', { age })]
      .filter(Boolean)
      .join(' · ')
  }
}
