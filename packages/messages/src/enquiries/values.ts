/** The bureau's own language: a message without another was written in it. */
export const HOME_LANGUAGE = 'zh'

/** A language as it stands in `lang`. */
export const LANGUAGE = /^[a-z]{2,3}$/

/** The id of a document of the portal, as it stands in its address. */
export const DOCUMENT = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/

/** Longest parts of what an enquiry is about, in characters. */
export const ABOUT_LENGTHS = { document: 80, title: 300, clause: 80, label: 200 } as const
