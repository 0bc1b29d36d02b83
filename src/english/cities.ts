/** Cities that stand alone in datelines: those that the style books name and the seats of government most often filed from. Lower case. */
export const CITIES: ReadonlySet<string> = new Set(
  `abuja|accra|addis ababa|algiers|amman|amsterdam|ankara|athens|atlanta|baghdad|baltimore|bangkok|beijing|beirut|belfast|
   belgrade|berlin|bogotá|bogota|boston|brasília|brasilia|brisbane|brussels|bucharest|budapest|buenos aires|cairo|canberra|cape town|
   caracas|chicago|cleveland|colombo|copenhagen|dakar|dallas|damascus|delhi|denver|detroit|dhaka|doha|dubai|dublin|edinburgh|
   geneva|gaza city|gibraltar|guatemala city|hamburg|hanoi|harare|havana|helsinki|hong kong|honolulu|houston|indianapolis|islamabad|istanbul|
   jakarta|jerusalem|johannesburg|kabul|kampala|karachi|kathmandu|khartoum|kinshasa|kuala lumpur|kuwait city|kyiv|lagos|las vegas|lima|
   lisbon|london|los angeles|luxembourg|madrid|manila|melbourne|mexico city|miami|milan|milwaukee|minneapolis|minsk|mogadishu|
   montreal|moscow|mumbai|munich|nairobi|new delhi|new orleans|new york|nicosia|oklahoma city|oslo|ottawa|panama city|paris|perth|
   philadelphia|phoenix|pittsburgh|port-au-prince|prague|pretoria|quito|ramallah|reykjavik|riga|rio de janeiro|riyadh|rome|salt lake city|
   san antonio|san diego|san francisco|san salvador|sana'a|sanaa|santiago|são paulo|sao paulo|sarajevo|seattle|seoul|shanghai|singapore|sofia|
   st. louis|stockholm|strasbourg|sydney|taipei|tallinn|tbilisi|tehran|tel aviv|the hague|tirana|tokyo|toronto|tripoli|tunis|united nations|
   vatican city|vienna|vilnius|warsaw|washington|wellington|yangon|yerevan|zagreb|zurich`
    .split('|')
    .map(city => city.trim()),
)
