const word = (choices: string) => new RegExp(`(?:^|[\\s-])(?:${choices})(?![a-z])`)

/** Names by which sites call what stands around a report: navigation, sharing, selling, commenting. */
const CALLED = word(
  [
    'nav|navigation|navbar|menu|breadcrumbs?|skip-?link|skip|masthead|site-header|site-footer|page-footer|global-header',
    'share|sharing|share-?(?:bar|tools|links|buttons)|social|social-?(?:bar|links|media)|follow|follow-us|bookmark',
    'rich-?link|related|related-?(?:links|content|stories|articles)|recirc(?:ulation)?|recommend(?:ed|ations?)|more-(?:on|from|stories|like)',
    'read-?(?:more|next|also)|see-also|most-?(?:read|popular|viewed)|trending|popular|up-next|onward|further-reading',
    'newsletters?|newsletter-?(?:signup|promo)|sign-?up|subscri(?:be|ption)|paywall|regwall|membership|donat(?:e|ion)s?',
    'promos?|promotions?|advert(?:s|isement|isements|ising)?|ads?|ad-(?:slot|unit|container|break)|sponsor(?:ed|s)?|outbrain|taboola',
    'cookies?|cookie-?(?:banner|consent|notice)|consent|gdpr',
    'comments?|comment-?(?:list|section)|disqus|replies',
    'sidebar|rail|widgets?|toolbar|article-tools|utility|site-?footer|page-?footer|breaking-news-bar|ticker',
    'tag-?list|topic-?list|keywords?|kicker|eyebrow|section-?(?:label|name)',
    'author-?(?:bio|card|box|info)|bio|about-the-author|profile-card',
    'pop-?up|modal|lightbox|toast|alertdialog|app-download|feedback|poll|quiz|survey',
    'audio-?player|video-?player|media-?player|pull-?quotes?|pagination|pager|back-to-top|spinner|placeholder',
    'reading-time|read-time|min-read|word-count',
  ].join('|'),
)
/** Words that mean furniture only when they are the whole name: a "label" may be part of what a caption is called. */
const CALLED_WHOLLY =
  /(?:^|\s)(?:hidden|is-hidden|hide|tags?|topics?|categories|label|tools|print|legal|terms|privacy|footer|search|banner|dialog|overlay|player|rating|discussion|complementary|contentinfo|loading)(?!\S)/
const HIDDEN = /(?:^|[\s-])(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|a11y-hidden)(?![a-z])/
/** What these call a paragraph says who may read it or when it is loaded, not that it is no prose; a wall itself is a box. */
const HOW_SHOWN = /(?:^|[\s-])(?:paywall|regwall|placeholder)(?![a-z-])/g
const NEVER = new Set(['nav', 'form', 'button', 'dialog', 'fieldset', 'menu'])
/** In an article these hold asides, but also corrections and who reported; those are let through. */
const LOOSELY = new Set(['aside', 'footer', 'details'])

/**
 * Whether an element is furniture, not report: `wholly`, `loosely` (corrections, credits and the origin in it belong to
 * the report), or null. `called` is from `names`; `inProse` says that the element is a run of words inside a paragraph,
 * where a link's name ("related-link") says nothing about its words. The caller must not believe it of an element that
 * holds the report.
 */
export function furniture(tag: string, called: string, inProse: boolean): 'wholly' | 'loosely' | null {
  if (NEVER.has(tag) || HIDDEN.test(called)) return 'wholly'
  if (inProse) return null
  const named = /^(?:p|h\d|ul|ol|li|blockquote)$/.test(tag) ? called.replace(HOW_SHOWN, ' ') : called
  if (CALLED.test(named) || CALLED_WHOLLY.test(named)) return 'wholly'
  return LOOSELY.has(tag) ? 'loosely' : null
}
