/** Told politely while somebody types. */
export const similarCount: Readonly<Record<'zh' | 'en', (count: number) => string>> = {
  zh: (count) => `有${count}条相似的答复，看看是不是您要问的`,
  en: (count) => `${count} similar ${count === 1 ? 'answer' : 'answers'}: perhaps yours is among them`,
}
