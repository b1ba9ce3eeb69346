/** An address as browsers write it: a name in Chinese by its letters (`xn--…`), the scheme's own port left out. What is none stays as it is. */
export const asBrowsersWrite = (address: string): string => URL.parse(address.trim())?.href ?? address
