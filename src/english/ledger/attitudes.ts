/**
 * Cues that say what somebody thinks, wants or does and not that they said it: whoever tells of it vouches for it. "According to the Post, [the firm] [knew] [that …]"
 * rests on the Post.
 */
export const ATTITUDES =
  /^(?:(?:has|have|had|is|are|was|were|will|would|be|been|also|now|still|not|did|does|do|never|already|long|reportedly|to) )*(?:will|would|kn[oe]w(?:s|n|ing)?(?: of| about)?|agree[sd]?|agreeing|plan(?:s|ned|ning)?|want(?:s|ed)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|fear(?:s|ed|ing)?|expect(?:s|ed|ing)?|believ(?:e|es|ed|ing)|th(?:ink|inks|ought|inking)|fe(?:el|els|lt)|decid(?:e|es|ed|ing)|consider(?:s|ed|ing)?|refus(?:e|es|ed|ing)|recall(?:s|ed|ing)?|try|tried|seek(?:s|ing)?|sought|learn(?:s|ed|t)?|discover(?:s|ed)?|realis(?:e|es|ed)|realiz(?:e|es|ed)|suspect(?:s|ed|ing)?|prefer(?:s|red)?|lik(?:e|es|ed)|wish(?:es|ed)?|need(?:s|ed)?|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|forb(?:id|ids|ade|idding)|prohibit(?:s|ed|ing)?|bann?(?:s|ed|ing)?|lets?|letting|vow(?:s|ed)?|prepar(?:e|es|ed|ing)|set|poised|due)\b/i
