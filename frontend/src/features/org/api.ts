import { api, data, ifMatch, withKey, type Schemas } from '@/api/client'
import type { Unit, UnitType } from '@/shared/units'

export const createUnit = (key: string, body: Schemas['CreateUnit']) =>
  data(api.POST('/api/v1/units', { headers: withKey(key), body }))

export const renameUnit = (_key: string, unit: Unit, name: string) =>
  data(
    api.PUT('/api/v1/units/{unitId}', {
      params: { path: { unitId: unit.id }, header: ifMatch(unit.version) },
      body: { name },
    }),
  )

export const dissolveUnit = (key: string, unitId: string, on: string, reason: string) =>
  data(
    api.POST('/api/v1/units/{unitId}/dissolve', {
      params: { path: { unitId } },
      headers: withKey(key),
      body: { on, reason },
    }),
  )

/** What may stand under what, as the server has it. */
const BELOW: Record<UnitType, readonly UnitType[]> = {
  COMMITTEE: ['COMMUNITY', 'PARTY_BRANCH', 'SERVICE_CENTRE'],
  COMMUNITY: ['PARTY_BRANCH', 'RESIDENT_GROUP', 'SERVICE_CENTRE'],
  PARTY_BRANCH: ['PARTY_GROUP'],
  PARTY_GROUP: [],
  RESIDENT_GROUP: [],
  SERVICE_CENTRE: [],
}

export const typesBelow = (type: UnitType): readonly UnitType[] => BELOW[type]
