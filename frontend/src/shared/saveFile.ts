/** Hands a file to the browser's downloads. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser has the address by then; kept any longer it would hold the file in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
