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
    words: `(attempt|attempts|effort|efforts|bid|bids) (by SIDE{1,6}?)? (on? DAY)? (to|at) (REACH|track down|tracking down|(speak|speaking|talk|talking) (to|with)|get (hold of|through to|in touch with)
      |(get|obtain|obtaining|seek|elicit|secure|solicit) UNSTOPPED{0,3}? (COMMENT|word) (from|of)|(get|obtain|seek|secure|have|elicit) (?=(OWN|SIDE{1,6}? 's) (COMMENT)))
      (?<who>ANY{1,20}?) (for UNSTOPPED{0,3}? COMMENT|by (phone|telephone|email|text) SIDE{0,4}?|on? DAY|(through|via) SIDE{1,6}?){0,2} ,?
      ((HAVE|BE|proved|proving) been? (ADVERB|so far|proved|proven){0,2} (FRUITLESS|not ADVERB? (successful|fruitful)|in vain|to no avail|rebuffed)|HAVE? (so far)? (failed|came to nothing|come to nothing|went nowhere|gone nowhere|did not succeed|met with no success|(yielded|bore|borne|produced) no SIDE|(yielded|produced) nothing|drew A? (blank|blanks)|got nowhere|came up (empty|short)|did not (bear fruit|yield|succeed)))`,
  },
  {
    id: 'comments/could-not-reach',
    says: 'The reporters could not reach somebody.',
    example: 'The Courier was unable to reach Mr. Dunne.',
    outcome: 'not-reached',
    needs: 'reach contact locate trace track get make speak talk find',
    asked: 'inside',
    byReporters: true,
    words: `COULD_NOT ADVERB? (find|locate) (A|any|the)? (SIDE{0,2}? (number|numbers)|contact (details|information)) for (?<who>ANY{1,12}?) UP_TO
      |(COULD_NOT|(was|BE|proved) (not ADVERB? possible|impossible) to|HAVE not been (able|possible) to|did not manage to|failed to
      |(tried|attempted) (but failed|unsuccessfully|in vain|without success|several times|repeatedly) to) ADVERB?
      (reach|contact|locate|trace|track down|get (hold of|in touch with|through to)|make contact with|(speak|talk) (to|with)) (?<who>(?!SIDE{0,3}? GOAL) ANY{1,18}?)
      (?=END|for (comment|A? SIDE)|by (phone|telephone|email|text)|on? DAY|before|at (a|the) (number|address)|and|but|despite|to (ask|seek|verify|confirm)|through|via)
      |(tried|attempted|sought) to (REACH|(speak|talk) to|get hold of) (?<who>(?!SIDE{0,3}? GOAL) ANY{1,12}?) ,? (without success|in vain|unsuccessfully|to no avail|but (could not|failed|were unable|was unable))`,
  },
  {
    id: 'comments/not-reached',
    says: 'Somebody could not be reached.',
    example: 'The captain could not be reached for comment.',
    outcome: 'not-reached',
    needs: 'reached contacted traced tracked found located',
    asked: 'subject',
    notSubject:
      '(?!IN_A_NAME (homes|house|fund|funds|payments)) GOAL ($|,|of|on|in|at|for|with|between|near|that|over|to)|^(it|this|that)$|(number|numbers|details|information) listed? for',
    words:
      'COULD_NOT MEANWHILE be? ADVERB? (reached|contacted|traced|tracked down|(found|located) (?=for comment|END|by (the|our)|at OWN SIDE{0,2}? (home|house|residence|office|offices|address))) FOR_COMMENT',
  },
  {
    id: 'comments/unavailable',
    says: 'Somebody was not available for comment.',
    example: 'The lenders were not immediately available for comment.',
    outcome: 'not-reached',
    needs: 'available unavailable reachable unreachable contactable uncontactable incommunicado',
    asked: 'subject',
    notSubject: '(?!IN_A_NAME) (GOAL|documents|data|figures|copy|copies|tickets|report)$',
    words: `(BE ADVERB?)? ((not ADVERB? (available|reachable)|unavailable|unreachable) ADVERB? (on? DAY)? (for (SIDE{0,2}? COMMENT|questions)|to (comment|respond|speak|be interviewed|answer|discuss|talk))
      |not ADVERB? contactable|uncontactable|incommunicado|(unreachable|not reachable) (?=END|by (phone|telephone|mobile)|at press|on? DAY))`,
  },
  {
    id: 'comments/not-available',
    says: 'Somebody who could answer was not immediately available.',
    example: 'Harbour Police were not immediately available.',
    outcome: 'not-reached',
    needs: 'available',
    asked: 'subject',
    onlySubject: '^(CAP{2,5}|UNSTOPPED{0,3}? (SPOKES|OFFICE) (for ANY{1,8})?)$',
    words: 'BE not (immediately|readily) available (?=END|DAY|on DAY)',
  },
  {
    id: 'comments/no-number',
    says: 'No number or address of somebody could be found.',
    example: 'No contact details could be found for the trader.',
    outcome: 'not-reached',
    needs: 'details number numbers address information contact',
    asked: 'inside',
    words: `no SIDE{0,2}? (details|number|numbers|address|contact) (could be (found|traced|located) for (?<who>ANY{1,12}?) UP_TO|for (?<who>ANY{1,12}?) could be (found|traced|located))
      |(DEVICE|contact|listed|working|valid|A) (number|numbers|details|information) listed? for (?<who>ANY{1,12}?) COULD_NOT ADVERB? be? ADVERB? (found|located|traced|determined)`,
  },
  {
    id: 'comments/lawyer-not-known',
    says: 'It could not be found out who might answer for somebody.',
    example: 'It was not immediately clear if the miller had a lawyer who could comment.',
    outcome: 'not-reached',
    needs: 'attorney attorneys lawyer lawyers counsel solicitor representation',
    asked: 'inside',
    words: `it (BE ADVERB? (unclear|unknown)|(BE|could|'s) ADVERB? not (ADVERB|be){0,2} (clear|known|determined)) (if|whether) (?<who>(?!there) ANY{1,10}?) ((had|has|have) (ADVERB|retained|hired|obtained|secured|A|any|legal){0,4}|BE ADVERB? represented by (A|any)?) (attorney|attorneys|lawyer|lawyers|counsel|solicitor|representation) (who|to) ANY{0,3}? (comment|speak|respond|answer)
      |(records DO not ADVERB? list (A|any) (attorney|attorneys|lawyer|lawyers)|no (attorney|lawyer) BE ADVERB? listed) for (?<who>ANY{1,10}?) (who|to) ANY{0,3}? (comment|speak|respond|answer)`,
  },
  {
    id: 'comments/unreachable',
    says: 'A line was dead or a number out of use, or what was sent came back.',
    example: "The driver's mobile phone was switched off.",
    outcome: 'not-reached',
    needs: `rang bounced undeliverable undelivered unopened delivered blocked connect connected through switched off disconnected service working
      work unreachable reachable dead down order use full back sender rang rings`,
    asked: 'inside',
    words: `(?<!OWN) MESSAGE ((and|or) MESSAGE)? SENT? (to|for (?!comment)) (?<who>ANY{1,16}?) ,? (bounced back?|rang (out|on and rang)|BE (returned (to sender|unopened|as undeliverable|undeliverable|as undelivered)|undeliverable|undelivered|not delivered|blocked|unopened)
      |did not (go through|connect)|could not be (connected|delivered)|(came|come) back ((undeliverable|unopened|marked|unread)|END)|failed to connect)
      |DEVICE (listed|associated|registered|given|provided|published|used)? ((for|to|with|by|under|at) (?<who>(?!the? time) ANY{1,10}?))? ,? ((BE|HAVE) been? ADVERB? found? (switched off|turned off|out of service|disconnected|no longer (in service|working)|not (in service|working|reachable|going through|connected)|unreachable|down|out of (order|use)|full|dead)
      |(did|does) not (work|connect|exist)|no longer (works|exists|existed)|rang dead|rang (out|on|and rang)|rings out) (?!at the)|(voicemail|mailbox|inbox) ((for|to|of) (?<who>ANY{1,10}?))? (BE|HAVE) been? full`,
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
