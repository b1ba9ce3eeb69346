/** What citizens and departments wrote stands in its own language, whatever the widget speaks. */
export const tongueOf = (text: string) => (/\p{sc=Han}/u.test(text) ? 'zh-Hans' : undefined)
