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
  type GlossaryAction,
  type GlossaryFormat,
  type GlossaryRowStanding,
  type GlossaryState,
} from './values.ts'
export type { DeskGlossary, DeskTerm, DeskTermItem, GlossaryFileView, PublicGlossary, PublicTerm } from './views.ts'
export { GLOSSARY_ACTION_WORDS, GLOSSARY_ROW_STANDING_WORDS, GLOSSARY_STATE_WORDS, TERM_DOMAIN_WORDS } from './words.ts'
