/**
 * News agencies and outlets that are nothing else wherever a report has the name: their kind is certain. Names that others have too ("PA", "UNI", "Dawn",
 * "Petra") are left to what the text says of them. Lower case, without *the*.
 */
export const KNOWN_OUTLETS: ReadonlySet<string> = new Set(
  `Reuters|Thomson Reuters|AP|Associated Press|AFP|Agence France-Presse|UPI|United Press International|Bloomberg|Bloomberg News|Dow Jones Newswires|Xinhua|
   Xinhua News Agency|Kyodo News|Yonhap|Yonhap News Agency|TASS|Interfax|RIA Novosti|Ukrinform|KCNA|Korean Central News Agency|Press Trust of India|PTI|
   Press Association|PA Media|Australian Associated Press|Canadian Press|Deutsche Presse-Agentur|Anadolu Agency|Bernama|Voice of America|Radio New Zealand|RNZ|
   BBC|BBC News|CNN|NPR|PBS|CBC|NBC|NBC News|CBS|CBS News|ABC News|ITV|ITV News|RTÉ|NHK|MSNBC|CNBC|Fox News|Sky News|Channel 4 News|Al Jazeera|Al Arabiya|
   Deutsche Welle|France 24|Le Monde|Le Figaro|Der Spiegel|El País|Politico|Axios|Semafor|Bellingcat|Haaretz|ProPublica|BuzzFeed News|HuffPost|Newsweek|
   Financial Times|Wall Street Journal|Washington Post|New York Times|USA Today|Los Angeles Times`
    .split('|')
    .map(name => name.trim().toLowerCase()),
)
