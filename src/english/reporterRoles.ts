/** Nouns for a reporter's office or desk, the last or only word of what follows a name in a byline ("court reporter", "Verification Desk"). Lower case. */
export const REPORTER_ROLES: ReadonlySet<string> = new Set(
  `agencies agency analyst anchor bureau columnist commentator contributor contributors correspondent correspondents critic desk
   editor editors fellow freelance journalist journalists producer reporter reporters specialist staff stringer trainee unit
   writer writers blogger intern newsroom photojournalist sketch sketchwriter`.split(/\s+/),
)
