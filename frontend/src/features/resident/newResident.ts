import type { NewResident, PersonDetails, Relation } from './api'

/** What is typed of somebody; every field a text, as forms have it. */
export type PersonForm = {
  name: string
  sex: string
  birthDate: string
  phone: string
  identityNumber: string
  /** What is known of these two is taken away, instead of staying where nothing is typed. */
  dropsPhone: boolean
  dropsIdentityNumber: boolean
}

export const emptyPerson = (): PersonForm => ({
  name: '',
  sex: '',
  birthDate: '',
  phone: '',
  identityNumber: '',
  dropsPhone: false,
  dropsIdentityNumber: false,
})

/** Left out, a number stays; an empty text takes it away. */
const number = (typed: string, dropped: boolean) => (dropped ? '' : typed.trim() || null)

/** An identity number says birth date and sex itself; who leaves them out has them read from it. */
export function asDetails(form: PersonForm): PersonDetails {
  return {
    name: form.name.trim(),
    sex: form.sex === '' ? null : (form.sex as 'FEMALE' | 'MALE'),
    birthDate: form.birthDate || null,
    phone: number(form.phone, form.dropsPhone),
    identityNumber: number(form.identityNumber, form.dropsIdentityNumber),
  }
}

/** How somebody begins to live in a household. */
export type StayForm = { relation: Relation; movedIn: string; away: boolean; floating: boolean }

/** Who moves in: somebody new, or one whose record is kept already. */
export type WhoForm = { known: boolean; personId: string; person: PersonForm }

export const nobodyYet = (): WhoForm => ({ known: false, personId: '', person: emptyPerson() })

export const isTold = ({ known, personId, person }: WhoForm): boolean =>
  known ? personId !== '' : person.name.trim() !== ''

export const asNewResident = (who: WhoForm, stay: StayForm): NewResident => ({
  personId: who.known ? who.personId : null,
  person: who.known ? null : asDetails(who.person),
  ...stay,
})

/** Full years on a day; null while no birth date is known. */
export function ageOn(today: string, birthDate: string | null | undefined): number | null {
  if (!birthDate) return null
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}
