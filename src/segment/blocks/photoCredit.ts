import { PHOTO_WORDS } from '../../english/photoWords.ts'
import { agency } from './agency.ts'

/** Names and an agency with a slash between: "Lena Fisk/AFP", "Handout via Reuters", "AP Photo/Ali Noor". */
const SLASHED = /^[^/]{2,60}\/\s?([^/]{2,40})(?:\/[^/]{2,40})?$/

/** A credit is short; longer words in brackets are a remark. */
const MOST_WORDS = 14

/** Whether words in brackets, or after a mark, are a picture's credit: "File: Lena Fisk/AP Photo", "Reuters", "courtesy of the family". */
export function isPhotoCredit(words: string): boolean {
  const text = words.trim()
  if (agency(text) !== null) return true
  const parts = text.split(/[\s/:,.;|]+/)
  if (parts.length > MOST_WORDS) return false
  if (parts.some(part => part === '©' || PHOTO_WORDS.has(part.toLowerCase()))) return true
  const last = SLASHED.exec(text)?.[1]
  return (
    last !== undefined && /^[\p{Lu}]/u.test(last) && agency(last.replace(/\s+(?:Photo|Images|Pictures)$/i, '')) !== null
  )
}
