/** Where a term stands: 提议、已审定、已停用. Only an approved term is checked. */
export const TERM_STATUSES = ['proposed', 'approved', 'retired'] as const
export type TermStatus = (typeof TERM_STATUSES)[number]

/** What a term belongs to: 机构、知识产权、法律程序、政务公开、文件种类、服务与资助、经济贸易. */
export const TERM_DOMAINS = ['organisation', 'ip', 'law', 'openness', 'document', 'service', 'economy'] as const
export type TermDomain = (typeof TERM_DOMAINS)[number]

/** What an English form found in a text is to its term. `dated` is a name that was right in another time. */
export const FORM_STANDINGS = ['preferred', 'alternative', 'dated', 'forbidden'] as const
export type FormStanding = (typeof FORM_STANDINGS)[number]
