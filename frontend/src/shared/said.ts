/** What was done, told by the page that follows and by no other. */
let told = ''

export function sayNext(text: string): void {
  told = text
}

export function takeSaid(): string {
  const text = told
  told = ''
  return text
}
