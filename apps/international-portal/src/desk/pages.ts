/** Where the desk leads: the address, its name in the words, and the addresses that count as it. */
export const PAGES = [
  ['/', 'work', /^\/($|translations)/],
  ['/documents', 'documents', /^\/documents/],
  ['/glossary', 'glossary', /^\/glossary/],
  ['/memory', 'memory', /^\/memory/],
  ['/coverage', 'coverage', /^\/coverage/],
] as const
