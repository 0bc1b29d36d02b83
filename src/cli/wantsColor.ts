/**
 * Whether to write colours. A flag that says so wins; otherwise NO_COLOR (no-color.org: set and not empty) and a dumb terminal
 * are heeded, and colours go to terminals only.
 */
export function wantsColor(
  when: 'auto' | 'always' | 'never',
  terminal: boolean,
  env: { readonly [name: string]: string | undefined },
): boolean {
  if (when !== 'auto') return when === 'always'
  return terminal && !env.NO_COLOR && env.TERM !== 'dumb'
}
