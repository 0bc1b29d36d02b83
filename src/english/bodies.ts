/**
 * Nouns that name a body once a name stands before them ("the Arden movement", "Halcyon's board"), though bare they take up
 * one named earlier ("the board"). Lower case.
 */
export const BODIES: ReadonlySet<string> = new Set(
  `agency board commission committee council court tribunal delegation force forces movement network radio television tv union party
   secretariat service authority college school university hospital church bank club airline`.split(/\s+/),
)
