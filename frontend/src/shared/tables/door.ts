import type { Schemas } from '@/api/client'

/** A table that was handed in, as far as every kind of table has it. */
export type TableImport = Pick<
  Schemas['ImportView'],
  'id' | 'fileName' | 'status' | 'rows' | 'changed' | 'unchanged' | 'errorCount' | 'errors'
>

/** A number with its words. */
export type Figure = { label: string; value: number; bad?: boolean }

/** What the server does with one kind of table. */
export type TableDoor<T extends TableImport> = {
  start: (key: string, unitId: string, file: File) => Promise<T>
  fetch: (id: string) => Promise<T & { done: number }>
  apply: (key: string, id: string) => Promise<T>
  discard: (key: string, id: string) => Promise<unknown>
  template: () => Promise<Blob>
}

/** A body that is the file itself; the contract says what that is to a program of any language: a text of bytes. */
export const asBody = (file: File) => ({
  body: file as unknown as string,
  bodySerializer: (body: string) => body as unknown as File,
})

/** An answer that is a file. */
export const asFile = async (answer: Promise<unknown>): Promise<Blob> => (await answer) as Blob
