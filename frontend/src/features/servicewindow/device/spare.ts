/** Whether this is a number of spare numbers, as typed: 0 to 50. */
export const isSpare = (typed: string): boolean => /^([0-4]?\d|50)$/.test(typed)
