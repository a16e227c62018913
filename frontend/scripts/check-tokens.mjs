// Colours and sizes are written in tokens.css and nowhere else. Hairlines (1px, 2px) and media queries may name pixels.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const src = fileURLToPath(new URL('../src', import.meta.url))
const TOKENS = join(src, 'shared/ui/tokens.css')
const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|rgba|hsl|hsla|oklch|color-mix)\(/i
const NAMED = /:\s*(?:white|black|red|green|blue|gray|grey|orange|yellow|purple)\b/i
const SIZE = /(?<![\w.-])(?!(?:0|1|2)px)\d*\.?\d+(?:px|rem)\b/

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* files(path)
    else if (/\.(vue|css)$/.test(entry.name) && path !== TOKENS) yield path
  }
}

function styleLines(path) {
  const lines = readFileSync(path, 'utf8').split('\n')
  if (path.endsWith('.css')) return lines.map((text, i) => [i + 1, text])
  let inStyle = false
  return lines.flatMap((text, i) => {
    if (/^<style/.test(text)) inStyle = true
    if (/^<\/style/.test(text)) inStyle = false
    return inStyle || /style="/.test(text) ? [[i + 1, text]] : []
  })
}

let found = 0
for (const path of files(src)) {
  for (const [line, text] of styleLines(path)) {
    if (/^\s*@(media|container)/.test(text)) continue
    const code = text.replace(/\/\*.*?\*\//g, '')
    if (COLOUR.test(code) || NAMED.test(code) || SIZE.test(code)) {
      console.error(`${path.slice(src.length + 1)}:${line}  use a token: ${text.trim()}`)
      found++
    }
  }
}
if (found > 0) process.exit(1)
