/** Where one statement ends and another begins within a sentence. The words themselves belong to neither. */
export const SPLITS =
  /,? and that |,? but that |; (?:and |but )?|, (?:and|but|while|whereas|although|though) (?=(?:the|an?|it|he|she|they|we|I|its|his|her|their|our|there|this|that|these|those|no|nobody|some|all|many|\d|[A-Z])\b)| and (?=\d[\d,]* (?:people|jobs|workers|others)\b)| (?:and|but) (?=(?:must|should|could|can|may|will|would|is|are|was|were|has|have|had|did|does|do) (?:not|never)\b)| (?:—|–) /g
