/** Countries, unions and seats of government as reports use them for a government: "Paris said". Lower case. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  `afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia
   botswana brazil britain bulgaria burundi cambodia cameroon canada chad chile china colombia croatia cuba cyprus denmark ecuador
   egypt eritrea estonia ethiopia finland france gabon georgia germany ghana greece guatemala guinea haiti honduras hungary iceland
   india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon
   lesotho liberia libya lithuania luxembourg madagascar malawi malaysia mali malta mauritania mexico moldova mongolia montenegro
   morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan panama paraguay peru philippines
   poland portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria
   taiwan tajikistan tanzania thailand togo tunisia turkey türkiye turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam
   yemen zambia zimbabwe eu uk us u.s u.k u.n un abuja accra algiers amman ankara athens baghdad bangkok beijing beirut belgrade berlin
   bern brussels bucharest budapest cairo canberra caracas colombo copenhagen damascus delhi dhaka doha dublin hanoi havana helsinki
   islamabad jakarta jerusalem kabul kathmandu khartoum kyiv lima lisbon london madrid manila minsk moscow muscat nairobi oslo ottawa
   paris prague pretoria pyongyang quito riga riyadh rome santiago sarajevo seoul sofia stockholm taipei tallinn tbilisi tehran tirana
   tokyo tripoli tunis vienna vilnius warsaw washington wellington yerevan zagreb`.split(/\s+/),
)
