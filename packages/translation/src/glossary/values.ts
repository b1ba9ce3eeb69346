/** Where an entry of the glossary stands: 提议、已审定、已停用、未采纳. While a change to an approved entry is proposed, the entry stays as it is. */
export const GLOSSARY_STATES = ['proposed', 'approved', 'retired', 'declined'] as const
export type GlossaryState = (typeof GLOSSARY_STATES)[number]

/** What can be done with an entry: 修改、审定、不采纳、放弃修改、停用、恢复. */
export const GLOSSARY_ACTIONS = ['revise', 'approve', 'decline', 'drop-change', 'retire', 'restore'] as const
export type GlossaryAction = (typeof GLOSSARY_ACTIONS)[number]

/** What the platform does by itself: 接收随平台提供的词条. */
export const GLOSSARY_SYSTEM_ACTIONS = ['take-over'] as const

/** How the glossary is exchanged with others: a table, and ISO 30042 (TBX). */
export const GLOSSARY_FORMATS = ['csv', 'tbx'] as const
export type GlossaryFormat = (typeof GLOSSARY_FORMATS)[number]

/** What an entry of a file is beside the glossary: 新增、修改、相同. */
export const GLOSSARY_ROW_STANDINGS = ['new', 'changed', 'same'] as const
export type GlossaryRowStanding = (typeof GLOSSARY_ROW_STANDINGS)[number]

/** Characters and counts at most. */
export const GLOSSARY_LENGTHS = {
  id: 60,
  zh: 60,
  en: 160,
  forms: 20,
  why: 300,
  names: 10,
  definition: 1000,
  source: 300,
  reason: 500,
} as const

/** A file holds at most so many bytes and entries. */
export const GLOSSARY_FILE_MOST = { bytes: 10_000_000, entries: 20_000 } as const

/** Under which the whole glossary is released: one item of one kind. */
export const GLOSSARY_RELEASE = { kind: 'glossary', item: 'terms' } as const
