import type { Person } from './api'

export const FIELDS = ['sex', 'birthDate', 'phone', 'identityNumber'] as const
export type Field = (typeof FIELDS)[number]

/** Which record to keep unless somebody says otherwise: where most is known, and of equals the older. */
export function fullest(people: readonly Person[]): string {
  const known = (person: Person) => FIELDS.filter((field) => person[field]).length
  return people.reduce((best, one) => (known(one) > known(best) ? one : best)).id
}

/** What the two say differently: nothing is taken over there, so somebody should look twice. */
export function contradictions(kept: Person, gone: Person): Field[] {
  return FIELDS.filter((field) => kept[field] && gone[field] && kept[field] !== gone[field])
}
