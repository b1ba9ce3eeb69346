export { default as ReleasePanel } from './ReleasePanel.vue'
export { useActOnRelease, useLiveFindings, useRelease, type ReleaseAct } from './queries.ts'
