import { createSSRApp, type Component } from 'vue'

/** Makes one part of a server-rendered page live, with the props that the page carries as data. */
export function bringToLife(component: Component, place: string): void {
  const state = document.getElementById('state')
  createSSRApp(component, JSON.parse(state?.textContent ?? '{}') as Record<string, unknown>).mount(place)
}
