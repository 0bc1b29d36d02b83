/** Words that must be the same, for two texts to be about one matter: a single one is an accident, and of a name there are two. */
const SHARED = 2

/** Are two texts about one matter? Words of `names` do not count: somebody's name is in all that is about him. */
export function sameMatter(one: ReadonlySet<string>, other: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  return [...one].filter(word => other.has(word) && !names.has(word)).length >= SHARED
}
