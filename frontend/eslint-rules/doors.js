// The floors of the house. A file imports from its own floor's folder or from the floors named beside it.
const DOORS = {
  main: ['faces', 'app', 'shared', 'api'],
  faces: ['app', 'features', 'shared', 'api'],
  app: ['features', 'shared', 'api'],
  features: ['shared', 'api'],
  shared: ['api'],
  api: [],
}

function place(path) {
  const [floor, room] = path.split('/')
  return { floor: floor.replace(/\.ts$/, ''), room }
}

function resolve(from, source) {
  if (source.startsWith('@/')) return source.slice(2)
  if (!source.startsWith('.')) return null
  const parts = from.split('/').slice(0, -1)
  for (const step of source.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}

/** Why `from` may not import `source`, or null when it may. Paths are relative to src. */
export function closedDoor(from, source) {
  const target = resolve(from, source)
  if (!target) return null
  const here = place(from)
  const there = place(target)
  if (here.floor === there.floor) {
    const walled = here.floor === 'features' || here.floor === 'faces'
    return walled && here.room !== there.room
      ? `${here.floor}/${here.room} → ${there.floor}/${there.room}`
      : null
  }
  return DOORS[here.floor]?.includes(there.floor) ? null : `${here.floor} → ${there.floor}`
}

export const doors = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = context.filename.replaceAll('\\', '/').split('/src/').pop()
    const check = (node) => {
      if (!node.source || typeof node.source.value !== 'string') return
      const why = closedDoor(from, node.source.value)
      if (why) context.report({ node, message: `This door is closed: ${why}` })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}
