export { attachEvidence } from './act.ts'
export type { EvidenceFinder, EvidenceFinders } from './finder.ts'
export { planEvidenceDescription, planEvidenceModule } from './module.ts'
