export { glossaryInputs, proposeInput, termEntry, termId, type TermEntry } from './inputs.ts'
export {
  asGlossaryRefusal,
  GLOSSARY_FILE_REFUSALS,
  GLOSSARY_REFUSALS,
  GLOSSARY_SHARED_REFUSALS,
  type GlossaryFileRefusal,
  type GlossaryRefusal,
  type GlossarySharedRefusal,
} from './refusals.ts'
export {
  GLOSSARY_ACTIONS,
  GLOSSARY_FILE_MOST,
  GLOSSARY_FORMATS,
  GLOSSARY_LENGTHS,
  GLOSSARY_RELEASE,
  GLOSSARY_ROW_STANDINGS,
  GLOSSARY_STATES,
  GLOSSARY_SYSTEM_ACTIONS,
  type GlossaryAction,
  type GlossaryFormat,
  type GlossaryRowStanding,
  type GlossaryState,
} from './values.ts'
export type { DeskGlossary, DeskTerm, DeskTermItem, GlossaryFileView, PublicGlossary, PublicTerm } from './views.ts'
export { GLOSSARY_ACTION_WORDS, GLOSSARY_ROW_STANDING_WORDS, GLOSSARY_STATE_WORDS, TERM_DOMAIN_WORDS } from './words.ts'
export { entryFault, entryOf, replacementFault, termOf } from './entry-rules.ts'
export {
  glossaryTask,
  termOfTask,
  type GlossaryEvent,
  type GlossaryTerm,
  type TermFacts,
  type TermProposal,
} from './facts.ts'
export { glossaryProcedure } from './procedure.ts'
export { glossaryRelease, releasedGlossary, releasedTerm, type ReleasedGlossary, type ReleasedTerm } from './release.ts'
export { GLOSSARY_SENTENCES } from './sentences.ts'
export { readTermTable, writeTermTable } from './csv.ts'
export { planFile, type FilePlan, type PlannedRow, type RowFault } from './file-plan.ts'
export { isFileFault, type FileFault, type FileTerm, type ReadTerm } from './file-term.ts'
export { readTbx } from './tbx-read.ts'
export { writeTbx } from './tbx-write.ts'
