/** Words that open a clause about the noun before them. */
export const RELATIVES = /^(?:who|whose|whom|which|that)$/
/** After a verb that stands first: "*switched off* his phone" lacks its subject. */
export const TORN_PARTICLE = /^(?:off|out|up|down|away|back|over|his|her|its|their|the)$/
