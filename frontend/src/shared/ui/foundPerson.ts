/** Somebody found by name; `aside` tells those called alike apart. */
export type FoundPerson = { id: string; name: string; aside: string }
