import type { Medium } from '../record/record.ts'
import type { Rule } from './rule.ts'

/** A noun that says by what means something was said, and the words after which it says so: "*in* a statement", "*on* her podcast". */
export interface MediumRule extends Rule {
  readonly kind: Medium['kind']
  readonly nouns: string
  readonly after: string
}

/** A cue, or the words of an addressee, that name the medium themselves. */
export interface MediumCue extends Rule {
  readonly kind: Medium['kind']
  readonly words: RegExp
}

/** Of a run of such nouns the last says what it is: a "radio interview" is an interview, a "Facebook post" a post. */
export const MEDIA: readonly MediumRule[] = [
  {
    id: 'media/interview',
    says: 'Said to somebody who asked: an interview.',
    example: '[S:She] [C:said] in a radio interview [T:the boats were safe].',
    kind: 'interview',
    nouns: 'interview|interviews|conversation|conversations|q&a|sit-down|profile|podcast interview',
    after: 'in|during|at|over|through|via|on',
  },
  {
    id: 'media/call',
    says: 'Said over a line: a call.',
    example: '[S:The clerk] [C:said] by phone [T:the boats were safe].',
    kind: 'call',
    nouns:
      'conference call|video call|phone call|phone calls|telephone call|telephone conversation|phone conversation|earnings call|call|calls|phone|telephone|zoom|skype|voicemail|hotline',
    after: 'in|on|during|by|over|via|through',
  },
  {
    id: 'media/speech',
    says: 'Said before people who came to listen: a speech, a sermon, a news conference.',
    example: '[S:The minister] [C:told] [A:reporters] at a news conference [T:to wait].',
    kind: 'speech',
    nouns:
      'news conference|news conferences|press conference|press conferences|presser|media conference|press briefing|news briefing|media briefing|briefing|briefings|speech|speeches|address|remarks|opening statement|closing argument|closing speech|lecture|sermon|keynote|rally|rallies|town hall|toast|homily|eulogy|oration|monologue|stump speech|question time|senate floor|house floor|podium|pulpit|victory speech|maiden speech',
    after: 'in|at|during|on|from',
  },
  {
    id: 'media/statement',
    says: 'Given out in words settled beforehand: a statement or a release.',
    example: '[S:The firm] [C:said] in a statement [T:the boats were safe].',
    kind: 'statement',
    nouns:
      'statement|statements|press release|news release|media release|release|press note|communique|communiqué|announcement|press statement|readout',
    after: 'in|via|through|by',
  },
  {
    id: 'media/post',
    says: 'Put on a site or a channel for all who follow it: a post.',
    example: '“[T:Nonsense],” [S:he] [C:wrote] on X.',
    kind: 'post',
    nouns:
      'post|posts|tweet|tweets|thread|blog|blogs|blog post|facebook|facebook live|x|twitter|truth social|instagram|instagram live|telegram|tiktok|linkedin|bluesky|mastodon|weibo|wechat|youtube|reddit|snapchat|substack|vk|threads|whatsapp status|social media|social media platform|social media site|social media page|social network|social platform|message board|encrypted channel|telegram channel|channel|livestream|caption|facebook page|instagram page',
    after: 'in|on|via|through',
  },
  {
    id: 'media/book',
    says: 'Written in a book.',
    example: 'In her memoir, [S:Ida Brandt] [C:says] [T:the boats leaked].',
    kind: 'book',
    nouns: 'book|books|memoir|memoirs|autobiography|biography|novel|foreword|preface|diaries',
    after: 'in',
  },
  {
    id: 'media/report',
    says: 'Written in a report or a study.',
    example: '[S:The auditor] [C:warned] in a report [T:that the boats leaked].',
    kind: 'report',
    nouns:
      'report|reports|study|studies|paper|analysis|assessment|survey|white paper|policy paper|research note|audit|briefing paper|review|findings',
    after: 'in',
  },
  {
    id: 'media/broadcast',
    says: 'Said on the air: television, radio, a podcast.',
    example: '[S:She] [C:said] on her podcast [T:the boats were safe].',
    kind: 'broadcast',
    nouns:
      'television|tv|radio|broadcast|broadcasts|podcast|podcasts|show|talk show|chat show|phone-in|programme|program|airwaves|documentary|newscast|bulletin|episode|live stream|cnn|cnbc|msnbc|newsmax|fox news|fox business|abc news|cbs news|nbc news|sky news|itv news|gb news|bbc breakfast|al jazeera|meet the press|face the nation',
    after: 'on|in|during|over',
  },
  {
    id: 'media/document',
    says: 'Written down for somebody: a letter, an e-mail, a filing, an article.',
    example: '[S:The clerk] [C:confirmed] by email [T:that the boats leaked].',
    kind: 'document',
    nouns:
      'letter|letters|open letter|memo|memos|memorandum|email|emails|e-mail|e-mails|email exchange|filing|filings|court filing|regulatory filing|stock exchange filing|lawsuit|suit|complaint|indictment|affidavit|petition|court papers|court documents|court filings|legal papers|charge sheet|document|documents|cable|cables|note|notes|text message|text messages|whatsapp|whatsapp message|signal|signal message|text|texts|message|messages|direct message|ruling|judgment|judgement|verdict|opinion|dissent|order|resolution|motion|minutes|op-ed|op-eds|column|columns|article|articles|essay|essays|editorial|newsletter|diary|writing|reply|written reply|written answer|response|submission|written testimony|circular|bulletin board|notice|entry|prospectus|manifesto|advisory|shareholder letter|fax',
    after: 'in|by|via|through|over',
  },
  {
    id: 'media/other',
    says: 'Said by some other means: in evidence, at a meeting, on a recording.',
    example: '[S:The captain] [C:said] at a hearing [T:the boats leaked].',
    kind: 'other',
    nouns:
      'hearing|hearings|debate|deposition|video|videos|video message|audio message|voice message|voice note|recording|recordings|footage|meeting|meetings|panel|panel discussion|sworn testimony|testimony|cross-examination|court|open court|dock|witness box|witness stand|oath|trial|inquest|chat|group chat',
    after: 'at|in|during|on|via|under|from',
  },
]

/** Names of sites and services, which are so only with a capital: "on *X*", "via *Signal*"; "in a signal" is none. */
export const SERVICES =
  /^(?:facebook|facebook live|x|twitter|truth social|instagram|instagram live|telegram|tiktok|linkedin|bluesky|mastodon|weibo|wechat|youtube|reddit|snapchat|substack|vk|threads|whatsapp|signal|zoom|skype)$/i
/** Of these kinds the noun may be part of a name and still say the medium: "on National Public *Radio*". */
export const MAY_BE_NAMES: ReadonlySet<Medium['kind']> = new Set<Medium['kind']>(['broadcast', 'post'])

/** Phrases with these nouns that say something else, with a bar and what follows them: "in order", "in the final minutes", "a show of force", "a call for calm". */
export const NO_MEDIUM =
  /^(?:in (?:order|motion|minutes|response|reply|suit|opinion|review|notice|paper|conversation|debate)\||on (?:call|trial|notice|paper|show|record)\||by (?:order|motion|resolution|opinion)\||[^|]*\b(?:final|last|closing|dying|opening|first|next|past|few|several|stoppage-time|\d+|ten|five) minutes\||[^|]*\b(?:show|release|calls?|order|court)\| (?:of|for)\b|[^|]*\bsuits?\|(?! (?:filed|against|brought|lodged|seeking|alleging|over))|(?:on|at|from|through|via) (?:[^|]* )?court\||(?:on|at|from) (?:[^|]* )?address\||(?:in|on|from|via|at) (?:[^|]* )?oath\||(?:in|on|from) (?:[^|]* )?trial\||in (?:[^|]* )?channels?\|)/iu

/** Words that may stand before the noun, as long as no preposition or joining word shows that another phrase has begun. */
export const WITHIN_PHRASE =
  '(?!(?:in|on|at|by|of|for|with|to|from|and|or|but|that|as|about|after|before|into|over|under|who|which|said|says|order|response|reply|reaction|addition)\\b)[\\p{L}\\p{N}’\'.&“”"-]+ '

/** Behind a video or a letter: where it was put up makes it a post, "in a video *posted on Instagram*". */
export const POSTED =
  /^,? (?:that (?:he|she|they|it) )?(?:(?:\p{L}+ )?(?:posted|shared|uploaded|published|put up)) (?:to|on|via) (?:(?:his|her|its|their|the) )?(?:[\p{L}’']+ ){0,3}?(?:X|Twitter|Facebook|Instagram|Telegram|TikTok|YouTube|Truth Social|Bluesky|Weibo|social media|LinkedIn|Reddit)\b/u

export const POSTED_RULE: Rule = {
  id: 'media/posted',
  says: 'A video or a note that was put on a site is a post.',
  example: '[S:She] [C:said] in a video posted on Instagram [T:the boats were safe].',
}

/** Before a phrase inside the source: "One of them, *reached* by phone". */
export const SPOKEN_TO =
  /\b(?:reached|contacted|speaking|interviewed|approached|writing|written|responding|answering|posted|posting|quoted|talking)\b[^,;]{0,25}$/i
/** Where a phrase before the cue may begin: with its clause or after a comma. Elsewhere it belongs to a noun: "an error in the report". */
export const FREE =
  /(?:^|[,;:(—–])[\s“”"'‘’]*(?:(?:and|but|yet|so|then|later|earlier|only|also|meanwhile|speaking|reached|contacted|writing|posting|appearing|interviewed|responding|answering|asked|talking)[, ]+(?:separately |live )?)*$/i

/** Cues that name the medium themselves. */
export const MEDIUM_CUES: readonly MediumCue[] = [
  {
    id: 'media/tweeted',
    says: 'The verb says that it was posted.',
    example: '[S:He] [C:tweeted] [T:that the boats were safe].',
    kind: 'post',
    words:
      /\b(?:(?:live-)?tweet(?:s|ed|ing)?|retweet(?:s|ed|ing)?|blog(?:s|ged|ging)|vlogged|posted|posts|posting|captioned|livestreamed)\b/i,
  },
  {
    id: 'media/emailed',
    says: 'The verb says that it was sent in writing.',
    example: '[S:He] [C:emailed] [A:the clerk] [T:that the boats were safe].',
    kind: 'document',
    words: /\b(?:e-?mail(?:s|ed|ing)|text(?:s|ed|ing)|messag(?:ed|ing)|cabled|faxed|petitioned|WhatsApped)\b/i,
  },
  {
    id: 'media/phoned',
    says: 'The verb says that it was said over a line.',
    example: '[S:He] [C:phoned] [A:the clerk] [T:that the boats were safe].',
    kind: 'call',
    words: /\b(?:phoned|phoning|telephoned|telephoning|radioed)\b/i,
  },
  {
    id: 'media/testified',
    says: 'The verb says that it was given in evidence.',
    example: '[S:The captain] [C:testified] [T:that the boats leaked].',
    kind: 'other',
    words: /\btestif(?:y|ies|ied|ying)\b/i,
  },
  {
    id: 'media/preached',
    says: 'The verb says that it was said from a pulpit.',
    example: '[S:The bishop] [C:preached] [T:that the boats were safe].',
    kind: 'speech',
    words: /\bpreach(?:es|ed|ing)?\b/i,
  },
]

/** Those spoken to that are themselves the medium: "told a news conference", "told Radio Norden". */
export const MEDIUM_ADDRESSEES: readonly MediumCue[] = [
  {
    id: 'media/told-a-conference',
    says: 'What was told to a news conference or a rally was said in a speech.',
    example: '[S:The minister] [C:told] [A:a news conference] [T:that the boats were safe].',
    kind: 'speech',
    words:
      /^(?:an?|the|\p{L}+['’]s?)(?: [\p{L}-]+){0,3} (?:(?:news|press|media) (?:conference|briefing)|briefing|rally|congregation|crowd)\b/iu,
  },
  {
    id: 'media/told-a-programme',
    says: 'What was told to a radio or television programme was said on the air.',
    example: '[S:The minister] [C:told] [A:the Harbour Hour podcast] [T:that the boats were safe].',
    kind: 'broadcast',
    words:
      /(?:\b(?:podcast|programme|radio|television|TV|show)$|\b(?:Radio|TV|Television) [\p{Lu}\d][\p{L}\d]*\b|\bthe podcast \p{Lu})/u,
  },
  {
    id: 'media/told-a-hearing',
    says: 'What was told to a court, a hearing or an inquiry was given in evidence.',
    example: '[S:The captain] [C:told] [A:the inquest] [T:that the boats leaked].',
    kind: 'other',
    words: /\b(?:court|tribunal|hearing|inquest|inquiry|enquiry|jury|jurors|coroner)$/i,
  },
]
