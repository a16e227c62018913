export function closedDoor(from: string, source: string): string | null
