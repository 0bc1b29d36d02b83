/** Right before a body's name, what shows that somebody speaks for it: "a spokeswoman *for the* harbour". */
export const FOR_BODY = /\bfor (?:the )?$/
/** And what shows it where those who work there say *we* of it: "the director *of* Halcyon"; scholars and doctors mean their team. */
export const OF_BODY = /\b(?:of|at) (?:the )?$/
export const OF_SCHOLARS = /\b(?:universit|college|school|institut|hospital|laborator|academy|museum|observatory)/i
/** How somebody begins to be described who speaks for the body last spoken of: "*its* ambassador", "one of *its* officers". */
export const OWN_BODY = /^(?:one of )?its\b|, (?:one of )?its\b/i
