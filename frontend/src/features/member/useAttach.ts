import { computed, ref, shallowRef, watch } from 'vue'
import { useIntent } from '@/shared/useIntent'
import { attachDocument, type MemberDocument } from './api'
import { faultOfFile, titleOf } from './documents'

/** A document on its way to an entry of a file: chosen, named, sent. */
export function useAttach(entryId: () => string, attached: () => Promise<void>) {
  const file = shallowRef<File | null>(null)
  const title = ref('')
  const percent = ref(0)
  const tried = ref(false)
  // A file is nothing to JSON, by which wishes are told apart.
  const { run, pending, problem } = useIntent(
    (key: string, entry: string, what: string, _stamp: string, chosen: File) =>
      attachDocument(key, entry, what, chosen, (gone) => (percent.value = gone)),
  )
  const fault = computed(() => (file.value ? faultOfFile(file.value) : tried.value ? 'none' : ''))

  watch(file, (chosen) => {
    title.value = chosen ? titleOf(chosen.name) : ''
    tried.value = false
    problem.value = null
  })

  async function send(): Promise<MemberDocument | null> {
    tried.value = true
    const chosen = file.value
    const what = title.value.trim()
    if (!chosen || fault.value || !what) return null
    percent.value = 0
    const stamp = `${chosen.name} ${chosen.size} ${chosen.lastModified}`
    const document = await run(entryId(), what, stamp, chosen)
    if (document) {
      file.value = null
      await attached()
    }
    return document
  }

  return {
    file,
    title,
    percent,
    fault,
    lacksTitle: computed(() => tried.value && file.value !== null && !title.value.trim()),
    pending,
    problem,
    send,
  }
}
