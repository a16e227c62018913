import type { Problem } from '@/api/problem'

export const SHORTEST_PASSWORD = 10

/** What is still wrong with a password somebody chooses: null when nothing is. */
export function passwordFault(password: string, repeated: string): 'short' | 'different' | null {
  if ([...password].length < SHORTEST_PASSWORD) return 'short'
  return password === repeated ? null : 'different'
}

/** The server's own word about one field (too easy to guess, not the present password), empty when it has none. */
export function refusedField(problem: Problem | null, field: string): string {
  return problem?.errors.find((error) => error.field === field)?.message ?? ''
}
