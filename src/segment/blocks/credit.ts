import { agency } from './agency.ts'
import { deskSignOff } from './deskSignOff.ts'
import type { Line } from './line.ts'
import { names } from './names.ts'
import { isPhotoCredit } from './photoCredit.ts'
import type { Place } from './place.ts'

const MOST_WORDS = 45
/** "Photograph: Lena Fisk/AFP", "Video by Lena Fisk", "Main image: …" */
const PICTURE =
  /^[([]?\s*(?:(?:main|cover|top|featured|lead|hero|file)\s)?(?:photo(?:graph|graphy)?s?|pictures?|images?|illustrations?|graphics?|videos?|composite|pic|credit)(?:\s(?:credit|credits|illustration))?(?::| by | courtesy of )/i
const COPYRIGHT = /^(?:©|\(c\))\s?\S|^copyright\s(?:©|\(c\)|\d{4})/i
/** What the figures in a report rest on, where no outlet is named: "Source: Office for National Statistics". */
const FIGURES = /^\(?(?:sources?|data|figures):\s\S/i
/** "Lena Fisk/AFP", "Lena Fisk via Getty Images", "AP Photo/Lena Fisk": nothing but names. */
const SLASHED = /^AP Photo\b|(?:\/|\bvia\s)(?:Getty(?: Images)?|Reuters|AP(?: Photo)?|AFP|EPA|Shutterstock|Alamy)\.?$/
const NAMES_ONLY = /^(?:(?<![\p{L}\p{M}.’'-])[\p{Lu}][\p{L}\p{M}.’'-]*|via|of|for|the|and|[/\s|,])+$/u
const FEW_WORDS = 8
const FIGURES_WORDS = 15
/** "(Reporting by Lena Fisk; Editing by Tom Roe)", "Additional reporting by Lena Fisk", "Translated from the Spanish by …" */
const MADE =
  /^[([—–\s*_-]*(?:with\s)?(?:(?:additional|further)\s)?(?:reporting|writing|editing|research|translation|graphics?|production|compiled|edited|translated|reported|produced|data|fact[- ]check(?:ed|ing)?|cop(?:y|ies)[- ]?edit(?:ed|ing))(?:\s(?:and|&)\s(?:additional\s)?(?:reporting|writing|editing|photography|compiled|edited))?(?:\sfrom the \p{L}+)?(?:\sin\s[\p{Lu}][\p{L} ]{1,30})?(?:\sby\b|:)\s?(.*)$/iu
const HELPED =
  /\bcontributed (?:additional |to )?(?:reporting|(?:to )?(?:this|the) (?:report|reporting|story|article|piece))\b/i
const EDITING = /;\s*(?:additional )?(?:reporting|editing|writing|compiling|graphics|translation)/i

/** Who took the picture, or who else worked on the report. */
export function isCredit({ whole, words, stopped }: Line, { index }: Place): boolean {
  if (whole === null || words > MOST_WORDS || index === 0) return false
  const picture = PICTURE.exec(whole)
  if (picture !== null && words <= MOST_WORDS / 2) {
    const rest = whole.slice(picture[0].length).replace(/[)\].]+$/, '')
    if (isPhotoCredit(rest) || names(rest) !== null) return true
    if (picture[0].endsWith(':') && words <= FEW_WORDS && !stopped) return true
  }
  if (COPYRIGHT.test(whole) || deskSignOff(whole) !== null) return true
  if (agency(whole.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')) !== null) return true
  const bracketed = /^\[([^[\]]+)\]$|^\(([^()]+)\)$/.exec(whole)
  if (bracketed !== null && isPhotoCredit(bracketed[1] ?? bracketed[2] ?? '')) return true
  if (SLASHED.test(whole) && words <= FEW_WORDS && NAMES_ONLY.test(whole)) return true
  if (FIGURES.test(whole) && words <= FIGURES_WORDS && !stopped) return true
  if (HELPED.test(whole) && words <= MOST_WORDS / 2) return true
  const made = MADE.exec(whole)
  if (made === null) return false
  if (/^[([]/.test(whole) || EDITING.test(whole)) return true
  return names((made[1] ?? '').replace(/[)\].]+$/, '')) !== null
}
