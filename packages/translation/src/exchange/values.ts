/** XLIFF 2.1 (OASIS) and TMX 1.4b. */
export const EXCHANGE_FORMATS = ['xliff', 'tmx'] as const
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number]

/** Who made the texts of a file. What a machine made is marked until a person takes it over, and is never published unreviewed. */
export const EXCHANGE_MAKERS = ['agency', 'machine'] as const
export type ExchangeMaker = (typeof EXCHANGE_MAKERS)[number]

/** Where a unit stands in a file, as XLIFF 2.1 names it: 未译、已译、已审、定稿. */
export const UNIT_STATES = ['initial', 'translated', 'reviewed', 'final'] as const
/** What a person of the agency has read is theirs, whoever made it first. */
export const READ_STATES: readonly UnitState[] = ['reviewed', 'final']
export type UnitState = (typeof UNIT_STATES)[number]

/** What a unit of a file is beside the translation here: 新译、有改动、相同、空. */
export const EXCHANGE_STANDINGS = ['new', 'changed', 'same', 'empty'] as const
export type ExchangeStanding = (typeof EXCHANGE_STANDINGS)[number]

/** A file holds at most so many bytes; a 300-page document with notes stays far below. */
export const EXCHANGE_MOST = { bytes: 10_000_000, depth: 60 } as const
