/** Full-width figures, letters, brackets and ％ as half-width ones, but not the Chinese comma. Every character keeps its place. */
export function halfWidth(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ％．（）：－＋～／＄＆［］]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
}
