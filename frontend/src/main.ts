// One page, several faces: the first part of the path says which one to load, and nothing of the others is.
const FACES: Record<string, () => Promise<unknown>> = {
  m: () => import('./faces/resident/main'),
  staff: () => import('./faces/staff/main'),
  hall: () => import('./faces/hall/main'),
  screen: () => import('./faces/screen/main'),
  kiosk: () => import('./faces/kiosk/main'),
}

const face = FACES[location.pathname.split('/')[1] ?? '']
if (face) void face()
else location.replace('/m')
