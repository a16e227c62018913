import { inject, type InjectionKey, type Ref } from 'vue'
import type { Schemas } from '@/api/client'

/** Whoever acts on this page, as far as rooms that know no accounts may ask: whether somebody is "me", and what I may do. */
export type Actor = { accountId: string; name: string; roles: readonly Schemas['Role'][] }

export const ACTOR: InjectionKey<Ref<Actor | null>> = Symbol('actor')

export function useActor(): Ref<Actor | null> {
  const actor = inject(ACTOR)
  if (!actor) throw new Error('this face provides no actor')
  return actor
}
