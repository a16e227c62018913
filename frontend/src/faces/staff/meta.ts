import 'vue-router'

/**
 * A page that needs the whole screen (the desk) carries `meta: { whole: true }`: its navigation waits behind a button. One
 * whose address does not say where in the navigation it belongs carries `meta: { under: '/residents' }`.
 */
declare module 'vue-router' {
  interface RouteMeta {
    whole?: boolean
    under?: string
  }
}
