import 'vue-router'

/** A page that needs the whole screen (the desk) carries `meta: { whole: true }`: its navigation waits behind a button. */
declare module 'vue-router' {
  interface RouteMeta {
    whole?: boolean
  }
}
