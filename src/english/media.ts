import type { Medium } from '../record/record.ts'

/** The nouns that say by what means something was said ("in a *statement*"), and after which prepositions. The first that fits holds. */
export const MEDIA: readonly { readonly nouns: string; readonly kind: Medium['kind'] }[] = [
  { nouns: 'interview|interviews|conversation|q&a|sit-down', kind: 'interview' },
  { nouns: 'conference call|video call|phone call|telephone call|call|phone|telephone|zoom|voicemail', kind: 'call' },
  {
    nouns:
      'news conference|press conference|press briefing|briefing|speech|address|remarks|lecture|sermon|keynote|rally|toast|homily|oration|monologue',
    kind: 'speech',
  },
  {
    nouns: 'statement|statements|press release|news release|release|communique|communiqué|announcement',
    kind: 'statement',
  },
  {
    nouns:
      'post|posts|tweet|tweets|thread|blog|blog post|facebook|x|twitter|truth social|instagram|telegram|tiktok|linkedin|bluesky|mastodon|weibo|youtube|reddit|threads|whatsapp status|social media|encrypted channel|telegram channel|channel',
    kind: 'post',
  },
  { nouns: 'book|memoir|memoirs|autobiography|biography|novel', kind: 'book' },
  { nouns: 'report|study|paper|analysis|assessment|survey|white paper|research note', kind: 'report' },
  {
    nouns: 'television|tv|radio|broadcast|podcast|show|programme|program|airwaves|documentary|newscast|episode',
    kind: 'broadcast',
  },
  {
    nouns:
      'letter|letters|memo|memorandum|email|emails|e-mail|e-mails|filing|filings|court filing|lawsuit|suit|complaint|indictment|affidavit|petition|court papers|court documents|court filings|document|documents|cable|note|notes|text message|text messages|text|texts|message|messages|ruling|opinion|order|resolution|motion|minutes|op-ed|column|article|essay|diary|writing|reply|response|submission|testimony',
    kind: 'document',
  },
  {
    nouns:
      'hearing|debate|deposition|video|video message|audio message|recording|meeting|panel discussion|sworn testimony|court',
    kind: 'other',
  },
]

/** Cues that name the medium themselves. */
export const MEDIUM_CUES: readonly { readonly words: RegExp; readonly kind: Medium['kind'] }[] = [
  { words: /\b(?:tweet(?:s|ed|ing)?|retweeted|blogged)\b/i, kind: 'post' },
  { words: /\b(?:emailed|e-mailed|texted|texting)\b/i, kind: 'document' },
  { words: /\b(?:phoned|telephoned)\b/i, kind: 'call' },
]
