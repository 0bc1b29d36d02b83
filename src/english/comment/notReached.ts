import type { CommentRule } from './commentRule.ts'
import { NOBODY } from './nobody.ts'

/** How a report says that the reporters did not reach somebody. */
export const NOT_REACHED: readonly CommentRule[] = [
  {
    id: 'comments/attempts-failed',
    says: 'Attempts to reach somebody came to nothing.',
    example: 'Attempts to reach the captain were unsuccessful.',
    outcome: 'not-reached',
    needs: 'attempt attempts effort efforts bid bids',
    asked: 'inside',
    words: `(attempt|attempts|effort|efforts|bid|bids) (by SIDE{1,6}?)? (on? DAY)? (to|at) (REACH|find|trace|locate|track down|tracking down|(speak|speaking|talk|talking) (to|with)|get (hold of|through to|in touch with)
      |(get|obtain|obtaining|seek|elicit|secure|solicit) UNSTOPPED{0,3}? (COMMENT|word) (from|of)|(get|obtain|seek|secure|have|elicit) (?=(OWN|SIDE{1,6}? 's) (COMMENT)))
      (?<who>ANY{1,20}?) (for (comment|UNSTOPPED{1,3}? COMMENT)|by (phone|telephone|email|text) SIDE{0,4}?|on? DAY|(through|via) SIDE{1,6}?){0,2} ,?
      FAILED`,
  },
  {
    id: 'comments/could-not-reach',
    says: 'The reporters could not reach somebody.',
    example: 'The Courier was unable to reach Mr. Dunne.',
    outcome: 'not-reached',
    needs: 'reach contact locate trace track get make speak talk find',
    asked: 'inside',
    byReporters: true,
    words: `(COULD_NOT|(was|BE|proved) (not ADVERB? possible|impossible) to|HAVE not been (able|possible) to|did not manage to|failed to
      |(tried|attempted) (but failed|unsuccessfully|in vain|without success|several times|repeatedly) to) ADVERB?
      (reach|contact|locate|trace|track down|get (hold of|in touch with|through to)|make contact with|(speak|talk) (to|with)) (?<who>(?!(individual|specific|particular|those|that|this)) (?!SIDE{0,3}? GOAL) ANY{1,18}?)
      (?=END|for (comment|A? SIDE)|by (phone|telephone|email|text)|on? DAY|before|at (a|the) (number|address)|and|but|despite|to (ask|seek|verify|confirm)|through|via)
      |(tried|attempted|sought) to (REACH|find|(speak|talk) to|get hold of) (?<who>(?!SIDE{0,3}? GOAL) ANY{1,12}?) ,? ((without success|in vain|unsuccessfully|to no avail)|(but|and) (could not|failed|were unable|was unable|found (no|nothing)|got nowhere|drew a blank|did not))`,
  },
  {
    id: 'comments/not-reached',
    says: 'Somebody could not be reached.',
    example: 'The captain could not be reached for comment.',
    outcome: 'not-reached',
    needs: 'roused raised reached contacted traced tracked found located',
    asked: 'subject',
    notSubject: 'GOAL ($|,|of|on|in|at|for|with|between|near|that|over|to)|^(it|this|that)$',
    words:
      'COULD_NOT MEANWHILE be? ADVERB? (reached|contacted|roused|raised (?=for)|traced|tracked down|(found|located) (?=for comment|END|by (the|our))) FOR_COMMENT',
  },
  {
    id: 'comments/has-eluded',
    says: 'Somebody has kept out of the reporters’ way.',
    example: 'The fourth man has eluded this reporter.',
    outcome: 'not-reached',
    needs: 'eluded evaded',
    asked: 'subject',
    words: 'HAVE (eluded|evaded) (REPORTERS|OUTLET|OUR SIDE{0,3}? (efforts|attempts|search|MESSAGE))',
  },
  {
    id: 'comments/not-found',
    says: 'Somebody whom the reporters looked for could not be found.',
    example: 'Questions to the guild went unanswered, and no trace of its clerk could be found.',
    outcome: 'not-reached',
    needs: 'found trace sign',
    asked: 'inside',
    whereAsked: 'near',
    words: `(no|little) (trace|sign) of (?<who>SIDE{1,8}?) (could be|was|has been|had been) found|(neither|nor) (?<who>SIDE{1,8}?) (was|were) to be found`,
  },
  {
    id: 'comments/not-found-there',
    says: 'Somebody could not be found where the reporters looked.',
    example: 'Calls to the mill went unanswered. The miller could not be found at his house.',
    outcome: 'not-reached',
    needs: 'found',
    asked: 'subject',
    whereAsked: 'near',
    notSubject: 'GOAL$',
    words: 'COULD_NOT be found (on DAY|at OWN|at the|TIME)',
  },
  {
    id: 'comments/left-before-reached',
    says: 'Somebody left before reporters could reach them.',
    example: 'The mayor left by a side door before reporters could reach him.',
    outcome: 'not-reached',
    needs: 'before',
    asked: 'subject',
    words: 'LEAVE SIDE{0,8}? before REPORTERS could (reach|get to|approach|catch)',
  },
  {
    id: 'comments/away',
    says: 'Somebody is away where no telephone reaches.',
    example: 'Asked for the skipper, his office said he was at sea and beyond the reach of a telephone.',
    outcome: 'not-reached',
    needs: 'signal reach reception telephone phone AWAY',
    asked: 'subject',
    words: `BE SIDE{0,6}? (and|,) (without|out of|with no) (signal|reception|coverage|reach)|BE SIDE{0,4}? (and|,)? (beyond|out of) the reach of A? (telephone|phone|email|reporters)
      |BE (not (strong|well) enough|too (ill|weak|sick|frail|unwell)) (for|to (come to|speak on|use)) the? (telephone|phone)`,
  },
  {
    id: 'comments/said-to-be-away',
    says: 'Those who answer for somebody tell the reporters that they are away.',
    example: 'We approached the owner twice. [S:His secretary] [C:said] [T:he was on a flight].',
    outcome: 'not-reached',
    needs: `AWAY away leave holiday holidays vacation tour business honeymoon flight plane train boat trip retreat pilgrimage course sea air field bush mountains hospital bath surgery meetings
      transit country office town reach range contact state indisposed hunting fishing sailing skiing hiking signal reception coverage`,
    asked: 'subject',
    whereAsked: 'near',
    toldBy: 'HOUSEHOLD',
    words: '(BE|HAVE been|HAVE (gone|left)) SIDE{0,3}? ELSEWHERE',
  },
  {
    id: 'comments/line-dead',
    says: 'The telephone of the one asked leads nowhere.',
    example: 'Thorn’s phone went straight to a recording.',
    outcome: 'not-reached',
    needs: 'DEVICE',
    asked: 'inside',
    words: `(?<!(MESSAGE to|number of|in|on) SIDE{0,3}?)DEVICE (listed)? ((for|of|at) (?<who>ANY{1,10}?))? ,? (HAVE? (went|goes|gone|rang|rings) ADVERB? (straight|directly)? (out (?!of the)|(in|into|to) (a|an|the|OWN)? SIDE? (recording|voicemail|answerphone|machine|tone))|BE full|(HAVE|BE) been? (cut|cut off|disconnected|discontinued)|BE no longer in (use|service)|HAVE no (dial tone|signal))`,
  },
  {
    id: 'comments/unavailable',
    says: 'Somebody was not available for comment.',
    example: 'The lenders were not immediately available for comment.',
    outcome: 'not-reached',
    needs: 'available unavailable reachable unreachable contactable uncontactable incommunicado',
    asked: 'subject',
    notSubject: '(GOAL|documents|data|figures|copy|copies|tickets|report)$',
    words: `(BE ADVERB?)? ((not ADVERB? (available|reachable)|unavailable|unreachable) ADVERB? (on? DAY)? (for (SIDE{0,2}? COMMENT|questions)|to (comment|respond|speak|be interviewed|answer|discuss|talk))
      |not ADVERB? contactable|uncontactable|incommunicado|(unreachable|not reachable) (?=END|by (phone|telephone|mobile)|at press|on? DAY))`,
  },
  {
    id: 'comments/message-came-back',
    says: 'What was sent to somebody, it is said in whatever words, came back.',
    example: 'Our letter to the guild was returned with the stamp of the post office.',
    outcome: 'not-reached',
    needs: 'MESSAGE',
    asked: 'inside',
    words: `(?<!(OWN|A|CAP 's) SIDE{0,2})(?<=^|[,;–]|and|but|OUR|repeated|several|two|three|NUMBER) (email|emails|message|messages|text|texts|inquiry|inquiries|questions|(?<=OUR) (letter|letters|note)) SENT? (to|for|at) (?<who>ANY{1,10}?) (BE|HAVE|came|did) SIDE{0,3}? (BACK_AGAIN|back (unopened|marked|undelivered))`,
  },
  {
    id: 'comments/no-number',
    says: 'No number or address of somebody could be found.',
    example: 'No contact details could be found for the trader.',
    outcome: 'not-reached',
    needs: 'contact details number numbers address',
    asked: 'inside',
    words:
      'no SIDE{0,2}? (contact|details|number|numbers|address) (could be (found|traced|located) for (?<who>ANY{1,12}?) UP_TO|for (?<who>ANY{1,12}?) (could be|was) (found|traced|located))',
  },
  {
    id: 'comments/unreachable',
    says: 'A line was dead or a number out of use, or what was sent came back.',
    example: "The driver's mobile phone was switched off.",
    outcome: 'not-reached',
    needs: `rang bounced undeliverable undelivered unopened delivered blocked connect connected through switched off disconnected service working
      work unreachable reachable dead down order use full back sender`,
    asked: 'inside',
    words: `(?<!OWN) MESSAGE ((and|or) MESSAGE)? SENT? (to|for) (?<who>ANY{1,16}?) ,? (bounced back?|BE (returned (with|marked|by the|to sender|unopened|as undeliverable|undeliverable|as undelivered)|undeliverable|undelivered|not delivered|blocked|unopened)
      |did not (go through|connect)|could not be (connected|delivered)|(came|come) back ((undeliverable|unopened|marked|unread)|END)|failed to connect)
      |DEVICE (listed|associated|registered|given|provided|published|used)? ((for|to|with|by|under) (?<who>(?!the? time) ANY{1,10}?))? ,? ((BE|HAVE) been? ADVERB? found? (switched off|turned off|out of service|disconnected|no longer (in service|working)|not (in service|working|reachable|going through|connected)|unreachable|down|out of (order|use)|full|dead)
      |(did|does) not (work|connect|exist)|no longer (works|exists|existed)|rang dead) (?!at the)`,
  },
  {
    id: 'comments/not-to-be-found',
    says: 'Somebody whom the reporters looked for was not to be found.',
    example: 'Questions to the mill went unanswered. The foreman’s whereabouts are unknown.',
    outcome: 'not-reached',
    needs: 'whereabouts house home office offices residence premises shop door address search searches left',
    asked: 'inside',
    whereAsked: 'near',
    words: `whereabouts (of (?<who>ANY{1,8}?))? (BE (unknown|unclear|not known)|could not be (established|determined|ascertained|confirmed))|(house|home|office|offices|residence|premises|shop|door) BE (found|SIDE)? (locked|shuttered|deserted)
      |address (given|listed|registered|used)? (for|of|by) (?<who>ANY{1,10}?) (turned out|proved|(does|did) not exist|was (vacant|empty|false))|(search|searches) for (?<who>ANY{1,10}?) ,? (ended|turned up|came to|led|drew|found) (at|in|nothing|no|A|to)`,
  },
  {
    id: 'comments/out-of-reach',
    says: 'Somebody was out of the reporters’ reach.',
    example: 'Asked for weeks, the skipper proved elusive.',
    outcome: 'not-reached',
    needs: 'reach elusive nowhere impossible',
    asked: 'subject',
    whereAsked: 'near',
    words:
      'BE (beyond|out of) reach|nowhere to be found|(proved|was|remained) (elusive|impossible to (reach|find|trace|contact|locate))',
  },
  {
    id: 'comments/nobody-available',
    says: 'Nobody there could be reached.',
    example: 'Nobody from the cannery was available for comment.',
    outcome: 'not-reached',
    needs: 'nobody noone one',
    asked: 'inside',
    words:
      '(nobody|noone|no one) ((at|from|in) (?<who>ANY{1,10}?))? (could ADVERB? be (reached|contacted)|BE? ADVERB? (available|reachable) ((for|to) SIDE)?) ((at|from) (?<who>ANY{1,10}?) UP_TO)?',
  },
  {
    id: 'comments/none-reached',
    says: 'None of those asked could be reached.',
    example: 'Neither sister could be reached on Monday.',
    outcome: 'not-reached',
    needs: 'neither none nobody noone one',
    asked: 'subject',
    onlySubject: NOBODY,
    words:
      'could ADVERB? be ADVERB? (reached|contacted|traced|located)|BE ADVERB? (available|reachable) ((for|to) comment)?',
  },
]
