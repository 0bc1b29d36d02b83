/** Labels that stand above a headline or a lead and are neither place nor name. Lower case. */
export const SECTION_LABELS: ReadonlySet<string> = new Set(
  `analysis|breaking|breaking news|business|comment|culture|editorial|environment|exclusive|explainer|fact check|feature|health|
   interview|investigation|just in|letters|live|money|news|obituary|opinion|politics|review|science|special report|sport|sports|tech|technology|
   travel|uk news|us news|watch|world|world news`
    .split('|')
    .map(label => label.trim()),
)
