/** Full-width figures, letters, brackets and ％ as half-width ones, and the Chinese comma only between the thousands of a number (2，315). Every character keeps its place. */
export function halfWidth(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ％．（）：－＋～／＄＆［］]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/(?<![\d,，.])[1-9]\d{0,2}(?:，\d{3})+(?!\d)/g, (number) => number.replaceAll('，', ','))
}
