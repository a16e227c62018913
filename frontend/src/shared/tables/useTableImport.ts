import { computed, onScopeDispose, ref, shallowRef, type ShallowRef } from 'vue'
import { useIntent } from '@/shared/useIntent'
import type { TableDoor, TableImport } from './door'

const LARGEST = 20 * 1024 * 1024
const LOOK_MS = 1000

/** Why a file is not even sent; empty if it is. */
export function faultOfFile(file: { name: string; size: number }): 'type' | 'size' | 'empty' | '' {
  if (!/\.xlsx$/i.test(file.name)) return 'type'
  if (file.size === 0) return 'empty'
  return file.size > LARGEST ? 'size' : ''
}

/** Percent of the rows that were gone through; an import that is being applied never shows all of them. */
export function percentOf({ rows, done }: { rows: number; done: number }): number {
  return rows === 0 ? 0 : Math.min(99, Math.floor((done / rows) * 100))
}

/** A table on its way in: handed in, looked at, applied or let go. */
export function useTableImport<T extends TableImport>(door: TableDoor<T>, changed: () => Promise<void>) {
  const current: ShallowRef<T | null> = shallowRef(null)
  const done = ref(0)
  const sending = useIntent((key: string, unitId: string, _stamp: string, file: File) =>
    door.start(key, unitId, file),
  )
  const applying = useIntent(door.apply)
  const letting = useIntent(door.discard)
  let timer: ReturnType<typeof setInterval> | undefined
  const stop = () => clearInterval(timer)
  onScopeDispose(stop)

  async function send(unitId: string, file: File): Promise<void> {
    // A file is nothing to JSON, by which wishes are told apart.
    const stamp = `${file.name} ${file.size} ${file.lastModified}`
    current.value = await sending.run(unitId, stamp, file)
  }

  async function look(id: string): Promise<void> {
    try {
      done.value = (await door.fetch(id)).done
    } catch {
      /* only the bar stands still */
    }
  }

  async function apply(): Promise<void> {
    const id = current.value?.id
    if (!id) return
    done.value = 0
    timer = setInterval(() => void look(id), LOOK_MS)
    const answer = await applying.run(id).finally(stop)
    if (!answer) return
    current.value = answer
    await changed()
  }

  async function discard(): Promise<void> {
    const table = current.value
    if (table?.status === 'READY' || table?.status === 'FAULTY') await letting.run(table.id)
    current.value = null
    applying.problem.value = null
  }

  return {
    current,
    sending,
    applying,
    percent: computed(() => percentOf({ rows: current.value?.rows ?? 0, done: done.value })),
    send,
    apply,
    discard,
  }
}
