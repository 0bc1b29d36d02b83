/** What opens a clause in front of its sentence's subject, so that a pronoun in it may stand for the name that follows: "Asked whether *he* would stay, Orrick said …". */
export const FRONTED =
  /^[“"‘']?(?:Asked|Pressed|Questioned|Challenged|Told|Quizzed|When|After|Before|While|Although|Though|As|In (?:his|her|its|their)|By (?:his|her|its|their)|Despite|Speaking|On (?:his|her)|With (?:his|her)|Until)\b/
/** What may stand between the comma after such a clause and the name: "…, the minister Dale Orrick said". */
export const BEFORE_SUBJECT = /, (?:\p{L}+ ){0,3}$/u
