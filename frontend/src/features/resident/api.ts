import { api, data, ifMatch, withKey, type Schemas } from '@/api/client'

export type Resident = Schemas['ResidentView']
export type Household = Schemas['HouseholdView']
export type HouseholdLine = Schemas['HouseholdLine']
export type Person = Schemas['PersonView']
export type Relation = Schemas['Relation']
export type Ages = Schemas['AgeBand']
export type NewResident = Schemas['NewResident']
export type PersonDetails = Schemas['PersonDetails']
export type CareNote = Schemas['CareNoteView']

export const AGES: readonly Ages[] = ['MINOR', 'ADULT', 'ELDER']
export const RELATIONS: readonly Relation[] = [
  'HEAD',
  'SPOUSE',
  'CHILD',
  'GRANDCHILD',
  'PARENT',
  'GRANDPARENT',
  'SIBLING',
  'OTHER',
]

/** What a list of residents is narrowed to. `mark` is one of several things that are asked one at a time. */
export type Filters = { q: string; unitId: string; ages: string; mark: string }
export const MARKS = ['away', 'floating', 'movedOut'] as const

export function asQuery({ q, unitId, ages, mark }: Filters) {
  return {
    ...(q ? { q } : {}),
    ...(unitId ? { unitId } : {}),
    ...(ages ? { ages: ages as Ages } : {}),
    ...(mark ? { [mark]: true } : {}),
  }
}

export const fetchResidents = (filters: Filters, cursor: string | undefined) =>
  data(
    api.GET('/api/v1/residents', {
      params: { query: { ...asQuery(filters), ...(cursor ? { cursor } : {}), limit: 20 } },
    }),
  )

export const countResidents = (filters: Filters) =>
  data(api.GET('/api/v1/residents/count', { params: { query: asQuery(filters) } }))

export const fetchHouseholds = (unitId: string, q: string, cursor: string | undefined) =>
  data(
    api.GET('/api/v1/households', {
      params: {
        query: {
          ...(unitId ? { unitId } : {}),
          ...(q ? { q } : {}),
          ...(cursor ? { cursor } : {}),
          limit: 20,
        },
      },
    }),
  )

export const fetchHousehold = (householdId: string) =>
  data(api.GET('/api/v1/households/{householdId}', { params: { path: { householdId } } }))

/** Whose record is kept within reach, by name. */
export const findPeople = (q: string) => data(api.GET('/api/v1/people', { params: { query: { q } } }))

export const fetchPerson = (personId: string) =>
  data(api.GET('/api/v1/people/{personId}', { params: { path: { personId } } }))

export const fetchResidences = (personId: string) =>
  data(api.GET('/api/v1/people/{personId}/residences', { params: { path: { personId } } }))

export const registerHousehold = (key: string, body: Schemas['RegisterHousehold']) =>
  data(api.POST('/api/v1/households', { headers: withKey(key), body }))

export const moveIn = (key: string, householdId: string, body: NewResident) =>
  data(
    api.POST('/api/v1/households/{householdId}/move-in', {
      params: { path: { householdId } },
      headers: withKey(key),
      body,
    }),
  )

export const correctAddress = (key: string, householdId: string, address: string) =>
  data(
    api.POST('/api/v1/households/{householdId}/correct-address', {
      params: { path: { householdId } },
      headers: withKey(key),
      body: { address },
    }),
  )

export const changeHead = (key: string, householdId: string, body: Schemas['ChangeHead']) =>
  data(
    api.POST('/api/v1/households/{householdId}/change-head', {
      params: { path: { householdId } },
      headers: withKey(key),
      body,
    }),
  )

const at = (key: string, residentId: string) => ({ params: { path: { residentId } }, headers: withKey(key) })

export const moveOut = (key: string, residentId: string, body: Schemas['MoveOut']) =>
  data(api.POST('/api/v1/residents/{residentId}/move-out', { ...at(key, residentId), body }))

export const move = (key: string, residentId: string, body: Schemas['MoveResident']) =>
  data(api.POST('/api/v1/residents/{residentId}/move', { ...at(key, residentId), body }))

export const mark = (key: string, residentId: string, away: boolean, floating: boolean) =>
  data(api.POST('/api/v1/residents/{residentId}/mark', { ...at(key, residentId), body: { away, floating } }))

/** The newest first, page by page. */
export const readCareNotes = (key: string, residentId: string, purpose: string, cursor: string | null) =>
  data(
    api.POST('/api/v1/residents/{residentId}/care-notes/read', {
      ...at(key, residentId),
      body: { purpose, cursor, limit: 20 },
    }),
  )

export const writeCareNote = (key: string, residentId: string, text: string) =>
  data(api.POST('/api/v1/residents/{residentId}/care-notes', { ...at(key, residentId), body: { text } }))

export const describePerson = (key: string, person: Person, body: PersonDetails) =>
  data(
    api.PUT('/api/v1/people/{personId}', {
      params: { path: { personId: person.id }, header: ifMatch(person.version) },
      headers: withKey(key),
      body,
    }),
  )

export const reveal = (key: string, personId: string, field: Schemas['MaskedField'], purpose: string) =>
  data(
    api.POST('/api/v1/people/{personId}/reveal', {
      params: { path: { personId } },
      headers: withKey(key),
      body: { field, purpose },
    }),
  )
