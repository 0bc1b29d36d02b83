/** By what several people do, before the name of the firm in which they do it: "consultants Arden Pike". Plural, lower case. */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(
  `accountants administrators advisers advisors agents architects attorneys auctioneers auditors bankers barristers booksellers bookmakers brewers brokers
   builders carmakers caterers chipmakers consultants contractors developers distillers distributors engineers grocers housebuilders
   insurers investigators jewellers lawyers lenders liquidators lobbyists manufacturers organisers organizers outfitters owners
   planners pollsters promoters publishers recruiters retailers shipbuilders solicitors stockbrokers suppliers surveyors valuers
   wholesalers`.split(/\s+/),
)
