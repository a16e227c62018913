import { api, data, ifMatch, withKey, type Schemas } from '@/api/client'

export type ManagedService = Schemas['ManagedServiceView']
export type ServiceDetail = Schemas['ServiceDetail']
export type ServiceState = Schemas['ServiceState']
export type Guide = Schemas['Guide']
export type Guides = Schemas['TranslatedGuide']
export type GuideVersion = Schemas['GuideVersionView']
export type GuideChange = Schemas['GuideChange']
export type HallDetail = Schemas['HallDetail']
export type Window = Schemas['WindowView']
export type WindowDetail = Schemas['WindowDetail']
export type ServiceFilters = { q: string; windowId: string; state: string }

export const STATES: readonly ServiceState[] = ['OFFERED', 'WITHDRAWN', 'DRAFTED', 'WITHOUT_ENGLISH']

export const fetchServices = (
  hallId: string,
  { q, windowId, state }: ServiceFilters,
  cursor: string | undefined,
) =>
  data(
    api.GET('/api/v1/halls/{hallId}/managed-services', {
      params: {
        path: { hallId },
        query: {
          ...(q ? { q } : {}),
          ...(windowId ? { windowId } : {}),
          ...(state ? { state: state as ServiceState } : {}),
          ...(cursor ? { cursor } : {}),
          limit: 100,
        },
      },
    }),
  )

export const fetchService = (serviceId: string) =>
  data(api.GET('/api/v1/services/{serviceId}/detail', { params: { path: { serviceId } } }))

export const fetchVersions = (serviceId: string, cursor: string | undefined) =>
  data(
    api.GET('/api/v1/services/{serviceId}/versions', {
      params: { path: { serviceId }, query: { limit: 20, ...(cursor ? { cursor } : {}) } },
    }),
  )

export const createService = (key: string, hallId: string, body: Schemas['DescribeService']) =>
  data(
    api.POST('/api/v1/halls/{hallId}/services', {
      headers: withKey(key),
      params: { path: { hallId } },
      body,
    }),
  )

export const describeService = (
  _key: string,
  { id, version }: ServiceDetail,
  body: Schemas['DescribeService'],
) =>
  data(
    api.PUT('/api/v1/services/{serviceId}', {
      params: { path: { serviceId: id }, header: ifMatch(version) },
      body,
    }),
  )

export const saveDraft = (_key: string, serviceId: string, version: number, guides: Guides) =>
  data(
    api.PUT('/api/v1/services/{serviceId}/draft', {
      params: { path: { serviceId }, header: ifMatch(version) },
      body: { guides },
    }),
  )

const on = (key: string, serviceId: string, version: number) => ({
  headers: withKey(key),
  params: { path: { serviceId }, header: ifMatch(version) },
})

export const publish = (key: string, serviceId: string, version: number) =>
  data(api.POST('/api/v1/services/{serviceId}/publish', { ...on(key, serviceId, version), body: {} }))

export const discardDraft = (key: string, serviceId: string, version: number) =>
  data(api.POST('/api/v1/services/{serviceId}/discard-draft', { ...on(key, serviceId, version), body: {} }))

export const restore = (key: string, serviceId: string, version: number, number: number) =>
  data(api.POST('/api/v1/services/{serviceId}/restore', { ...on(key, serviceId, version), body: { number } }))

export const withdraw = (key: string, serviceId: string) =>
  data(
    api.POST('/api/v1/services/{serviceId}/withdraw', {
      headers: withKey(key),
      params: { path: { serviceId } },
      body: {},
    }),
  )

export const offerAgain = (key: string, serviceId: string) =>
  data(
    api.POST('/api/v1/services/{serviceId}/offer', {
      headers: withKey(key),
      params: { path: { serviceId } },
      body: {},
    }),
  )

export const fetchHall = (hallId: string) =>
  data(api.GET('/api/v1/halls/{hallId}/detail', { params: { path: { hallId } } }))

export const createHall = (key: string, body: Schemas['CreateHall']) =>
  data(api.POST('/api/v1/halls', { headers: withKey(key), body }))

export const describeHall = (_key: string, { id, version }: HallDetail, body: Schemas['DescribeHall']) =>
  data(
    api.PUT('/api/v1/halls/{hallId}', { params: { path: { hallId: id }, header: ifMatch(version) }, body }),
  )

export const fetchWindows = async (hallId: string) =>
  (await data(api.GET('/api/v1/halls/{hallId}/windows', { params: { path: { hallId } } }))).items

export const fetchWindow = (windowId: string) =>
  data(api.GET('/api/v1/windows/{windowId}/detail', { params: { path: { windowId } } }))

export const createWindow = (key: string, hallId: string, body: Schemas['DescribeWindow']) =>
  data(
    api.POST('/api/v1/halls/{hallId}/windows', { headers: withKey(key), params: { path: { hallId } }, body }),
  )

export const describeWindow = (
  _key: string,
  { id, version }: WindowDetail,
  body: Schemas['DescribeWindow'],
) =>
  data(
    api.PUT('/api/v1/windows/{windowId}', {
      params: { path: { windowId: id }, header: ifMatch(version) },
      body,
    }),
  )

export const fetchColleagues = async (unitId: string) =>
  (await data(api.GET('/api/v1/units/{unitId}/colleagues', { params: { path: { unitId } } }))).items
