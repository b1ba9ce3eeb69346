/** The ways in which a page takes a widget in: by the loader, as one pinned file, or as a frame. */
export const EMBED_FORMS = ['loader', 'single', 'frame'] as const
export type EmbedForm = (typeof EMBED_FORMS)[number]

/** Where a policy was read: an HTTP header, a `meta` element of the page, or pasted by somebody. */
export const POLICY_SOURCES = ['header', 'meta', 'pasted'] as const
export type PolicySource = (typeof POLICY_SOURCES)[number]

/** What of an embedding a page's policy, or the platform's own list of sites, stops. */
export const FAULT_KINDS = [
  'script-blocked',
  'import-blocked',
  'connect-blocked',
  'frame-blocked',
  'sandboxed',
  'mixed-content',
  'embedder-policy',
  'origin-not-listed',
] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

/** What a web team asks about and what is no obstacle. */
export const NOTE_KINDS = [
  'no-policy',
  'trusted-types',
  'trusted-types-none',
  'report-only',
  'unknown-directive',
  'ignored-repeat',
  'not-ascii',
  'in-meta',
  'unreadable-source',
  'upgraded',
] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/** Why the platform did not look at an address itself. */
export const NOT_FETCHED = ['not-listed', 'unreachable', 'elsewhere', 'too-slow', 'too-large', 'not-a-page'] as const
export type NotFetched = (typeof NOT_FETCHED)[number]

/** What of ours a page was seen to hold. */
export const FOUND_KINDS = ['element', 'placeholder', 'loader', 'widget-file', 'frame', 'resize'] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

/** Refusals about packs and activations. */
export const RELEASE_REFUSALS = [
  'damaged-pack',
  'newer-api-needed',
  'already-there',
  'not-there',
  'is-active',
  'nothing-to-go-back-to',
  'asset-conflict',
  'mount-taken',
  'widget-narrowed',
  'bad-share',
] as const
export type ReleaseRefusal = (typeof RELEASE_REFUSALS)[number]

/** Refusals about embedding: of the check page, of calls from other sites, and of the switches of a widget. */
export const EMBED_REFUSALS = [
  'nothing-to-check',
  'not-an-address',
  'unknown-widget',
  'origin-not-allowed',
  'not-an-origin',
] as const
export type EmbedRefusal = (typeof EMBED_REFUSALS)[number]
