import type { Problem } from '@/api/problem'

/** What the server found wrong with one field, in its own words; empty when nothing. */
export function faultOf(problem: Problem | null, field: string): string {
  return problem?.errors.find((error) => error.field === field)?.message ?? ''
}
