/** Whether a word has a capital where a name has one: "Brandt", "“Salt", "al-Bahri". */
export function capital(word: string | undefined): boolean {
  return word !== undefined && /^[“"‘']?(?:\p{Lu}|O['’]\p{Lu}|al-\p{Lu}|el-\p{Lu})/u.test(word)
}
