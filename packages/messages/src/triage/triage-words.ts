/** How another organ is named where a department would stand (非本机关). */
export const ELSEWHERE_WORDS = { zh: '非本机关', en: 'Another organ' } as const
