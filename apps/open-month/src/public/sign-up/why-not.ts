/** Why a page to sign up has no form. */
export type WhyNot = 'cancelled' | 'over' | 'none' | 'notYet' | 'closed'
