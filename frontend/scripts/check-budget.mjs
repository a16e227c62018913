// A resident's first load of /m: everything the halls page needs, in Chinese, gzipped.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const LIMIT = 150_000
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const HALLS = 'src/features/servicewindow/hall/pages/HallsPage.vue'
const face = manifest['index.html'].dynamicImports.find((key) =>
  manifest[key].dynamicImports?.includes(HALLS),
)
const firstLoad = ['index.html', face, 'src/faces/resident/messages.zh-CN.ts', HALLS]

const files = new Set()
function collect(key) {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`${key} is not in the manifest: mend the list in check-budget.mjs`)
  if (files.has(chunk.file)) return
  files.add(chunk.file)
  for (const next of chunk.imports ?? []) collect(next)
}
firstLoad.forEach(collect)

let total = 0
for (const file of files) {
  const size = gzipSync(readFileSync(new URL(file, dist))).length
  total += size
  console.log(`${String(size).padStart(8)}  ${file}`)
}
console.log(`${String(total).padStart(8)}  bytes of JavaScript for the first load of /m (limit ${LIMIT})`)
if (total >= LIMIT) process.exit(1)
