/** A country, what its people and things are called, and its seat of government: "North Korea", "North Korean", "Pyongyang". */
const COUNTRIES = `Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Angola|Angolan|Luanda
Argentina|Argentine|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani|Baku
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Belarus|Belarusian|Minsk
Belgium|Belgian|
Bolivia|Bolivian|La Paz
Bosnia|Bosnian|Sarajevo
Botswana|Botswanan|Gaborone
Brazil|Brazilian|Brasília
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaoundé
Canada|Canadian|Ottawa
Chad|Chadian|N'Djamena
Chile|Chilean|Santiago
China|Chinese|Beijing
Colombia|Colombian|Bogotá
Croatia|Croatian|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
the Czech Republic|Czech|Prague
the Democratic Republic of Congo|Congolese|Kinshasa
Denmark|Danish|Copenhagen
Ecuador|Ecuadorean|Quito
Egypt|Egyptian|Cairo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Ethiopia|Ethiopian|Addis Ababa
Finland|Finnish|Helsinki
France|French|Paris
Gabon|Gabonese|Libreville
Georgia|Georgian|Tbilisi
Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Guatemala|Guatemalan|
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|Icelandic|Reykjavik
India|Indian|New Delhi
Indonesia|Indonesian|Jakarta
Iran|Iranian|Tehran
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|Jerusalem
Italy|Italian|Rome
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh|Astana
Kenya|Kenyan|Nairobi
Kosovo|Kosovar|Pristina
Kuwait|Kuwaiti|
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourgish|
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Mali|Malian|Bamako
Malta|Maltese|Valletta
Mexico|Mexican|Mexico City
Moldova|Moldovan|Chisinau
Mongolia|Mongolian|Ulaanbaatar
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar|Burmese|Naypyidaw
Namibia|Namibian|Windhoek
Nepal|Nepali|Kathmandu
the Netherlands|Dutch|The Hague
New Zealand|New Zealand|Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North Korea|North Korean|Pyongyang
North Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Panama|Panamanian|
Papua New Guinea|Papua New Guinean|Port Moresby
Paraguay|Paraguayan|Asunción
Peru|Peruvian|Lima
the Philippines|Philippine|Manila
Poland|Polish|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia|Russian|Moscow
Rwanda|Rwandan|Kigali
Saudi Arabia|Saudi|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian|Belgrade
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean|
Slovakia|Slovak|Bratislava
Slovenia|Slovenian|Ljubljana
Somalia|Somali|Mogadishu
South Africa|South African|Pretoria
South Korea|South Korean|Seoul
South Sudan|South Sudanese|Juba
Spain|Spanish|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Sweden|Swedish|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma
Thailand|Thai|Bangkok
Togo|Togolese|Lomé
Tunisia|Tunisian|Tunis
Turkey|Turkish|Ankara
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv
the United Arab Emirates|Emirati|Abu Dhabi
the United Kingdom|British|London
the United States|American|Washington
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi
Yemen|Yemeni|Sanaa
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare`
  .split('\n')
  .map(line => {
    const [country = '', people = '', seat = ''] = line.split('|')
    return { country, people, seat }
  })

/** Other ways to write a country's name or its seat. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['us', 'the United States'],
  ['u.s', 'the United States'],
  ['usa', 'the United States'],
  ['america', 'the United States'],
  ['uk', 'the United Kingdom'],
  ['u.k', 'the United Kingdom'],
  ['britain', 'the United Kingdom'],
  ['great britain', 'the United Kingdom'],
  ['uae', 'the United Arab Emirates'],
  ['türkiye', 'Turkey'],
  ['holland', 'the Netherlands'],
  ['czechia', 'the Czech Republic'],
  ['burma', 'Myanmar'],
  ['brasilia', 'Brazil'],
  ['bogota', 'Colombia'],
  ['delhi', 'India'],
  ['kiev', 'Ukraine'],
  ['yaounde', 'Cameroon'],
  ["sana'a", 'Yemen'],
  ['tel aviv', 'Israel'],
  ['washington dc', 'the United States'],
  ['the united states of america', 'the United States'],
]

/** Which government a country or a capital stands for when it speaks: "pyongyang" → "government of North Korea". Lower case, without a last stop. */
export const GOVERNMENTS: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.flatMap(({ country, seat }): [string, string][] =>
    [country, country.replace(/^the /, ''), seat]
      .filter(Boolean)
      .map(name => [name.toLowerCase(), `government of ${country}`]),
  ),
  ...SPELLINGS.map(([name, country]): [string, string] => [name, `government of ${country}`]),
])

/** What a people is called, to the country: "norwegian" → "norway", so that "Norway's minister" and "the Norwegian minister" are one. Lower case. */
export const PEOPLES: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.map(({ country, people }): [string, string] => [
    people.toLowerCase(),
    country.replace(/^the /, '').toLowerCase(),
  ]),
  ['us', 'united states'],
  ['u.s', 'united states'],
  ['uk', 'united kingdom'],
  ['u.k', 'united kingdom'],
  ['britain', 'united kingdom'],
  ['america', 'united states'],
  ['argentinian', 'argentina'],
  ['scots', 'scotland'],
  ['scottish', 'scotland'],
  ['welsh', 'wales'],
  ['english', 'england'],
])

/** Buildings, streets and cities that stand for the body that sits there. Lower case, without *the*. */
export const SEATS: ReadonlyMap<string, string> = new Map([
  ['kremlin', 'presidency of Russia'],
  ['white house', 'presidency of the United States'],
  ['oval office', 'presidency of the United States'],
  ['pentagon', 'Department of Defense of the United States'],
  ['foggy bottom', 'Department of State of the United States'],
  ['capitol hill', 'Congress of the United States'],
  ['number 10', 'office of the prime minister of the United Kingdom'],
  ['number ten', 'office of the prime minister of the United Kingdom'],
  ['no 10', 'office of the prime minister of the United Kingdom'],
  ['no. 10', 'office of the prime minister of the United Kingdom'],
  ['10 downing street', 'office of the prime minister of the United Kingdom'],
  ['downing street', 'office of the prime minister of the United Kingdom'],
  ['number 11', 'Treasury of the United Kingdom'],
  ['whitehall', 'government of the United Kingdom'],
  ['westminster', 'parliament of the United Kingdom'],
  ['holyrood', 'parliament of Scotland'],
  ['stormont', 'government of Northern Ireland'],
  ['cardiff bay', 'government of Wales'],
  ['buckingham palace', 'royal household of the United Kingdom'],
  ['kensington palace', 'royal household of the United Kingdom'],
  ['scotland yard', 'Metropolitan Police'],
  ['new scotland yard', 'Metropolitan Police'],
  ['élysée', 'presidency of France'],
  ['elysée', 'presidency of France'],
  ['elysee', 'presidency of France'],
  ['élysée palace', 'presidency of France'],
  ['elysee palace', 'presidency of France'],
  ['matignon', 'office of the prime minister of France'],
  ['quai d’orsay', 'foreign ministry of France'],
  ["quai d'orsay", 'foreign ministry of France'],
  ['brussels', 'European Union'],
  ['berlaymont', 'European Commission'],
  ['turtle bay', 'United Nations'],
  ['holy see', 'government of the Vatican'],
  ['vatican', 'government of the Vatican'],
  ['bankova', 'presidency of Ukraine'],
  ['zhongnanhai', 'leadership of China'],
  ['blue house', 'presidency of South Korea'],
  ['kantei', 'office of the prime minister of Japan'],
  ['kasumigaseki', 'government of Japan'],
  ['malacañang', 'presidency of the Philippines'],
  ['malacanang', 'presidency of the Philippines'],
  ['casa rosada', 'presidency of Argentina'],
  ['planalto', 'presidency of Brazil'],
  ['itamaraty', 'foreign ministry of Brazil'],
  ['quirinale', 'presidency of Italy'],
  ['palazzo chigi', 'office of the prime minister of Italy'],
  ['farnesina', 'foreign ministry of Italy'],
  ['moncloa', 'office of the prime minister of Spain'],
  ['rashtrapati bhavan', 'presidency of India'],
  ['south block', 'foreign ministry of India'],
  ['north block', 'finance ministry of India'],
  ['aso rock', 'presidency of Nigeria'],
  ['union buildings', 'presidency of South Africa'],
  ['beehive', 'government of New Zealand'],
  ['parliament hill', 'parliament of Canada'],
  ['queen’s park', 'government of Ontario'],
  ['áras an uachtaráin', 'presidency of Ireland'],
  ['leinster house', 'parliament of Ireland'],
  ['government buildings', 'government of Ireland'],
  ['binnenhof', 'government of the Netherlands'],
  ['christiansborg', 'parliament of Denmark'],
])
