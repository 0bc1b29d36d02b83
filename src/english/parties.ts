import type { Rule } from './rule.ts'

/** How a source, an addressee or anybody else in a role came to be taken for a party. The examples have the marks of test/link/marked.ts. */
export const PARTY_RULES: readonly Rule[] = [
  {
    id: 'parties/full-name',
    says: 'The full name is given.',
    example: '[S:Ida Brandt, director of the lighthouse,] [C:said] [T:the lamp was out].',
  },
  {
    id: 'parties/family-name',
    says: 'A family name alone is that of the one person in the report who has it.',
    example: '[S1:Gov. Dale Orrick] [C1:said] [T1:no].\n\n[S2:Orrick] [C2:added] [T2:that it was late].',
  },
  {
    id: 'parties/first-name',
    says: 'A first name alone is that of the one person in the report who has it.',
    example: 'Friends of Lena Marsh waited.\n\n[S:Lena] [C:wrote] [T:no letters].',
  },
  {
    id: 'parties/name',
    says: 'The name of a body, a publication or somebody known by one name is given.',
    example: '[S:The Harbour Post] [C:reported] [T:a fire].',
  },
  {
    id: 'parties/short-name',
    says: 'The name is short for the one longer name in the report that begins or ends with it.',
    example: 'Halcyon Shipping Company has six ferries.\n\n[S:Halcyon] [C:said] [T:all six sail].',
  },
  {
    id: 'parties/acronym',
    says: 'The initials are those of a name in the report, given in brackets after it or evident.',
    example: 'The Coastal Safety Authority (CSA) closed the pier.\n\n[S:The CSA] [C:said] [T:the planks were rotten].',
  },
  {
    id: 'parties/stands-for',
    says: 'A country, a capital or a building stands for the government or body that sits there.',
    example: '[S:Pyongyang] [C:denied] [T:the launch].',
  },
  {
    id: 'parties/list',
    says: 'Several are named together and speak as one.',
    example: '[S:Arden, Brill and Corran] [C:said] [T:they would sign].',
  },
  {
    id: 'parties/institution',
    says: 'A body is known by its role: there is one of its kind.',
    example: '[S:The army] [C:said] [T:the road was open].',
  },
  {
    id: 'parties/unnamed',
    says: 'The words bring in somebody whom the report does not name.',
    example: '[S:Two senior officials] [C:said] [T:the deal was dead].',
  },
  {
    id: 'parties/named-later',
    says: 'The lede describes somebody whom the report names further down, and nobody else is called so.',
    example: '[S:A harbour pilot] [C:accused] [T:the port of hiding a fire].\n\nThe pilot, Jonas Tarr, sued on Monday.',
  },
  {
    id: 'parties/description',
    says: 'The description is nobody’s whom the report brought in before, and stands for itself.',
    example: '[S:The insurer] [C:says] [T:the roof was old].',
  },
  {
    id: 'parties/possessive',
    says: 'Somebody is described by whose lawyer, office or sister it is.',
    example: '[S:Mr Orrick’s lawyer] [C:said] [T:he would appeal].',
  },
  {
    id: 'parties/role-description',
    says: 'The description takes up somebody who was called so before, or by another word for the same office.',
    example: 'The harbour minister, Lena Marsh, resigned.\n\n[S:The minister] [C:said] [T:she was tired].',
  },
  {
    id: 'parties/kind-of-body',
    says: 'The description takes up a body whose name or context shows that it is one of that kind.',
    example: 'Halcyon Shipping Ltd has six ferries.\n\n[S:The company] [C:said] [T:all six sail].',
  },
  {
    id: 'parties/the-person',
    says: '“The woman”, “the source” and the like take up the last one spoken of who can be meant.',
    example: '[S1:A nurse] [C1:wept]. [T1:It was late]. [S2:The woman] [C2:said] [T2:the ward was full].',
  },
  {
    id: 'parties/headline-role',
    says: 'A bare noun in a headline or dek is the one below who is called so.',
    example: '# [S:Minister] [C:says] [T:ferries safe]\n\nThe harbour minister, Lena Marsh, spoke on Monday.',
  },
  {
    id: 'parties/headline-lede',
    says: 'A headline’s word for somebody that the text uses of nobody is the one with whom the lede begins.',
    example: '# [S:Tycoon] [C:denies] [T:bribes]\n\nDale Orrick, 61, told a court on Monday that he had paid nobody.',
  },
  {
    id: 'parties/pronoun-he',
    says: '“He” is the man whom the sentences before speak of most.',
    example: '[S1:Dale Orrick] [C1:said] [T1:no]. [S2:He] [C2:added] [T2:that it was late].',
  },
  {
    id: 'parties/pronoun-she',
    says: '“She” is the woman whom the sentences before speak of most.',
    example: '[S1:Lena Marsh] [C1:said] [T1:no]. [S2:She] [C2:added] [T2:that it was late].',
  },
  {
    id: 'parties/pronoun-it',
    says: '“It” is the body or document that the sentences before speak of most.',
    example: '[S1:The Harbour Post] [C1:reported] [T1:a fire]. [S2:It] [C2:said] [T2:nobody was hurt].',
  },
  {
    id: 'parties/pronoun-they',
    says: '“They” are the people or the body that the sentences before speak of most.',
    example: '[S1:Two pilots] [C1:said] [T1:the lamp was out]. [S2:They] [C2:added] [T2:that it was late].',
  },
  {
    id: 'parties/pronoun-who',
    says: '“Who” goes on about the nearest person before it.',
    example: 'A letter came from Lena Marsh, [S:who] [C:said] [T:it was late].',
  },
  {
    id: 'parties/pronoun-which',
    says: '“Which” goes on about the nearest body or document before it.',
    example: 'The fire was seen by The Harbour Post, [S:which] [C:said] [T:nobody was hurt].',
  },
  {
    id: 'parties/they-at-large',
    says: '“They” in a quotation are people whom the report does not bring in.',
    example: '“[T1:[S2:They] [C2:told] [A2:us] [T2:to wait]],” [S1:Lena Marsh] [C1:said].',
  },
  {
    id: 'parties/this-outlet',
    says: 'The outlet speaks of itself, or the writer whose name stands over the report.',
    example: '[S1:This newspaper] [C1:asked] [A1:the clerk] [T1:whether the lamp was out].',
  },
  {
    id: 'parties/first-person',
    says: '“I” in a quotation is its speaker.',
    example: '“[T1:[S2:I] [C2:told] [A2:her] [T2:to wait]],” [S1:Lena Marsh] [C1:said].',
  },
  {
    id: 'parties/first-person-plural',
    says: '“We” in a quotation is its speaker, for whoever the speaker speaks for.',
    example: '“[T1:[S2:We] [C2:told] [A2:her] [T2:to wait]],” [S1:Lena Marsh] [C1:said].',
  },
  {
    id: 'parties/second-person',
    says: '“You” in a quotation is the one spoken to.',
    example: '“[T1:[S2:You] [C2:told] [A2:me] [T2:to wait]],” [S1:Lena Marsh] [C1:told] [A1:Dale Orrick].',
  },
]
