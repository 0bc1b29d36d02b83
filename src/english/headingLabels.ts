/** Lines that head a part of a report wherever they stand, straight under the headline too. Lower case, without marks at the end. */
export const HEADING_LABELS: ReadonlySet<string> = new Set(
  `in short|in brief|in summary|summary|highlights|key points|key takeaways|takeaways|main points|at a glance|quick read|tl;dr|
   the claim|the claims|what was claimed|what's being claimed|what is being claimed|the verdict|our verdict|verdict|our ruling|our rating|
   the facts|the evidence|the conclusion|conclusion|the background|background|what we know|what we don't know|what we know so far|
   what to know|what you need to know|what you should know|things to know|here's what to know|why it matters|why this matters|the big picture|
   what's next|what's next?|what happens next|what happens next?|what happened|what happened?|what has happened?|what's happened?|
   driving the news|the bottom line|bottom line|the latest|the details|between the lines|go deeper|context`
    .split('|')
    .map(label => label.trim()),
)
