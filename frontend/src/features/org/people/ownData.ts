import type { Export } from './api'

/** What the tables, fields and marked values of an export are called; anything else is shown as it is. */
export type Words = {
  name: (key: string) => string
  value: (field: string, value: string) => string
  day: (value: string) => string
  moment: (value: string) => string
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const DAYS = ['birthDate', 'heldFrom', 'heldUntil', 'movedIn', 'movedOut']
const MOMENTS = ['createdAt', 'writtenAt']

function shown(field: string, value: string, words: Words): string {
  if (DAYS.includes(field)) return words.day(value)
  return MOMENTS.includes(field) ? words.moment(value) : words.value(field, value)
}

const plain = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)

function table(row: Record<string, string>, words: Words): string {
  const lines = Object.entries(row).map(
    ([field, value]) =>
      `<tr><th>${plain(words.name(field))}</th><td>${plain(shown(field, value, words))}</td></tr>`,
  )
  return `<table>${lines.join('')}</table>`
}

/** Everything that is kept of somebody as one page that any browser shows and prints: it is for themselves. */
export function ownDataPage(found: Export, title: string, language: string, words: Words): string {
  const parts = found.sections
    .filter((section) => section.rows.length > 0)
    .map(
      (section) =>
        `<h2>${plain(words.name(section.table))}</h2>${section.rows.map((row) => table(row, words)).join('<hr>')}`,
    )
  const style =
    'body{font:16px/1.6 sans-serif;max-width:40em;margin:2em auto}th{text-align:left;padding-right:1em}'
  return [
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${plain(title)}</title>`,
    `<style>${style}</style><h1>${plain(title)}</h1><p>${plain(words.moment(found.at))}</p>${parts.join('')}</html>`,
  ].join('')
}
