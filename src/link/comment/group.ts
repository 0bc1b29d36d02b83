/** Where the group of a name stands in a shape, of several of that name the one that took part; undefined where none did. */
export function group(
  groups: { readonly [name: string]: readonly [number, number] | undefined } | undefined,
  name: string,
): readonly [number, number] | undefined {
  return Object.entries(groups ?? {}).find(([key, at]) => key.replace(/\d+$/, '') === name && at)?.[1]
}
