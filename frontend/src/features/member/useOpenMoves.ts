import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { asProblem } from '@/api/problem'
import { fetchCertificatesOf, fetchLettersOf } from './api'
import { MEMBERS } from './useMembers'

/** The letter of a member that is not settled, and the certificate that is out. */
export function useOpenMoves(memberId: () => string) {
  const letters = useQuery({
    queryKey: computed(() => [MEMBERS, 'letters-of', memberId()]),
    queryFn: () => fetchLettersOf(memberId()),
  })
  const certificates = useQuery({
    queryKey: computed(() => [MEMBERS, 'certificates-of', memberId()]),
    queryFn: () => fetchCertificatesOf(memberId()),
  })
  const error = computed(() => letters.error.value ?? certificates.error.value)
  return {
    letter: computed(() => letters.data.value?.items.find(({ settledOn }) => !settledOn)),
    certificate: computed(() => certificates.data.value?.items.find(({ returnedOn }) => !returnedOn)),
    /** Before, nobody knows whether another one may be made out. */
    known: computed(() => letters.isSuccess.value && certificates.isSuccess.value),
    problem: computed(() => (error.value ? asProblem(error.value) : null)),
    retry: () => void Promise.all([letters.refetch(), certificates.refetch()]),
  }
}
