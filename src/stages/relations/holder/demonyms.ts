/** States, and countries that are none, by the adjectives and nouns that stand for them: `British invasion` is the United Kingdom's. */
const table = `
  Abkhazia: Abkhaz, Abkhazian; Afghanistan: Afghan, Afghans; Albania: Albanian; Algeria: Algerian; Andorra:
  Andorran; Angola: Angolan; Antigua and Barbuda: Antiguan; Argentina: Argentine, Argentinian, Argentinean; Armenia:
  Armenian; Athens: Athenian; Australia: Australian; Austria: Austrian; Austria-Hungary: Austro-Hungarian;
  Azerbaijan: Azerbaijani, Azeri; Bahamas: Bahamian; Bahrain: Bahraini; Bangladesh: Bangladeshi; Barbados:
  Barbadian; Basque Country: Basque; Bavaria: Bavarian; Belarus: Belarusian, Belarussian, Byelorussian, Belorussian;
  Belgium: Belgian; Belize: Belizean; Benin: Beninese; Bermuda: Bermudian; Bhutan: Bhutanese; Bolivia: Bolivian;
  Bosnia and Herzegovina: Bosnian; Botswana: Botswanan; Bougainville: Bougainvillean; Brazil: Brazilian; Brunei:
  Bruneian; Bulgaria: Bulgarian; Burkina Faso: Burkinabe, Burkinabé; Burundi: Burundian; Byzantine Empire:
  Byzantine; Cambodia: Cambodian; Cameroon: Cameroonian; Canada: Canadian; Cape Verde: Cape Verdean; Catalonia:
  Catalan; Central African Republic: Central African; Chad: Chadian; Chechnya: Chechen; Chile: Chilean; China:
  Chinese; Colombia: Colombian; Comoros: Comorian; Congo: Congolese; Corsica: Corsican; Costa Rica: Costa Rican;
  Crimea: Crimean; Croatia: Croatian, Croat; Cuba: Cuban; Cyprus: Cypriot; Czech Republic: Czech; Czechoslovakia:
  Czechoslovak; Denmark: Danish, Dane; Djibouti: Djiboutian; Dominican Republic: Dominican; East Germany: East
  German; East Timor: Timorese; Ecuador: Ecuadorian, Ecuadorean; Egypt: Egyptian; El Salvador: Salvadoran,
  Salvadorean; England: English; Equatorial Guinea: Equatorial Guinean, Equatoguinean; Eritrea: Eritrean; Estonia:
  Estonian; Eswatini: Swazi; Ethiopia: Ethiopian; Faroe Islands: Faroese; Fiji: Fijian; Finland: Finnish, Finn;
  Flanders: Flemish; France: French; Gabon: Gabonese; Galicia: Galician; Gambia: Gambian; Georgia: Georgian;
  Germany: German; Ghana: Ghanaian; Gibraltar: Gibraltarian; Greece: Greek, Hellenic; Greenland: Greenlandic,
  Greenlander; Grenada: Grenadian; Guatemala: Guatemalan; Guinea: Guinean; Guinea-Bissau: Bissau-Guinean; Guyana:
  Guyanese; Haiti: Haitian; Hawaii: Hawaiian; Honduras: Honduran; Hong Kong: Hongkonger; Hungary: Hungarian, Magyar;
  Iceland: Icelandic, Icelander; India: Indian; Indonesia: Indonesian; Iran: Iranian, Persian; Iraq: Iraqi; Ireland:
  Irish; Israel: Israeli; Italy: Italian; Ivory Coast: Ivorian, Ivoirian; Jamaica: Jamaican; Japan: Japanese;
  Jordan: Jordanian; Kashmir: Kashmiri; Kazakhstan: Kazakh, Kazakhstani, Qazaq, Kazak; Kenya: Kenyan; Kiribati:
  I-Kiribati; Kosovo: Kosovar, Kosovan; Kuwait: Kuwaiti; Kyrgyzstan: Kyrgyz, Kyrgyzstani, Kirghiz, Kirgiz; Laos:
  Laotian, Lao; Latvia: Latvian; Lebanon: Lebanese; Lesotho: Basotho; Liberia: Liberian; Libya: Libyan;
  Liechtenstein: Liechtensteiner; Lithuania: Lithuanian; Luxembourg: Luxembourgish, Luxembourger; Madagascar:
  Malagasy, Madagascan; Malawi: Malawian; Malaysia: Malaysian; Maldives: Maldivian; Mali: Malian; Malta: Maltese;
  Manchuria: Manchurian; Marshall Islands: Marshallese; Mauritania: Mauritanian; Mauritius: Mauritian; Mexico:
  Mexican; Micronesia: Micronesian; Moldova: Moldovan, Moldavian; Monaco: Monegasque; Mongolia: Mongolian;
  Montenegro: Montenegrin; Morocco: Moroccan; Mozambique: Mozambican; Myanmar: Burmese; Namibia: Namibian; Nauru:
  Nauruan; Nepal: Nepalese, Nepali; Netherlands: Dutch; New Zealand: New Zealander; Newfoundland: Newfoundlander;
  Nicaragua: Nicaraguan; Niger: Nigerien; Nigeria: Nigerian; North Korea: North Korean; North Macedonia: Macedonian;
  Northern Ireland: Northern Irish; Norway: Norwegian; Oman: Omani; Ottoman Empire: Ottoman; Pakistan: Pakistani;
  Palau: Palauan; Palestine: Palestinian; Panama: Panamanian; Papua New Guinea: Papua New Guinean; Paraguay:
  Paraguayan; Peru: Peruvian; Philippines: Philippine, Filipino; Poland: Polish, Pole; Portugal: Portuguese;
  Prussia: Prussian; Puerto Rico: Puerto Rican; Qatar: Qatari; Quebec: Québécois, Quebecois; Rhodesia: Rhodesian;
  Romania: Romanian, Rumanian; Russia: Russian; Rwanda: Rwandan, Rwandese; Saint Lucia: Saint Lucian; Samoa: Samoan;
  San Marino: Sammarinese; Sardinia: Sardinian; Saudi Arabia: Saudi, Saudi Arabian; Scotland: Scottish, Scot;
  Senegal: Senegalese; Serbia: Serbian, Serb; Seychelles: Seychellois; Sicily: Sicilian; Sierra Leone: Sierra
  Leonean; Silesia: Silesian; Singapore: Singaporean; Slovakia: Slovak, Slovakian; Slovenia: Slovenian, Slovene;
  Solomon Islands: Solomon Islander; Somalia: Somali; Somaliland: Somalilander; South Africa: South African; South
  Korea: South Korean; South Ossetia: South Ossetian; South Sudan: South Sudanese; Soviet Union: Soviet; Spain:
  Spanish, Spaniard; Sri Lanka: Sri Lankan; Sudan: Sudanese; Suriname: Surinamese; Sweden: Swedish, Swede;
  Switzerland: Swiss; Syria: Syrian; Taiwan: Taiwanese; Tajikistan: Tajik, Tajikistani, Tadjik; Tanzania: Tanzanian;
  Texas: Texan; Thailand: Thai, Siamese; Tibet: Tibetan; Togo: Togolese; Tonga: Tongan; Transnistria: Transnistrian,
  Transdniestrian; Trinidad and Tobago: Trinidadian; Tunisia: Tunisian; Turkey: Turkish, Turk; Turkmenistan:
  Turkmen; Tuvalu: Tuvaluan; Uganda: Ugandan; Ukraine: Ukrainian; United Arab Emirates: Emirati; United Kingdom:
  British, Briton; United States: American; Uruguay: Uruguayan; Uzbekistan: Uzbek, Uzbekistani; Vanuatu: Ni-Vanuatu;
  Venezuela: Venezuelan; Venice: Venetian; Vietnam: Vietnamese; Wales: Welsh; West Germany: West German; Western
  Sahara: Sahrawi; Yemen: Yemeni; Yugoslavia: Yugoslav, Yugoslavian; Zaire: Zairian, Zairean; Zambia: Zambian;
  Zanzibar: Zanzibari; Zimbabwe: Zimbabwean`;

const states = new Map<string, string>();
const ownNames = new Map([
  ["britain", "United Kingdom"],
  ["america", "United States"],
]);
for (const entry of table.split(";")) {
  const [state = "", names = ""] = entry.split(":");
  const own = state.trim().replace(/\s+/gu, " ");
  ownNames.set(own.toLowerCase(), own);
  for (const name of names.split(","))
    states.set(name.trim().toLowerCase(), state.trim().replace(/\s+/gu, " "));
}

/** The state that a people's name stands for, in the singular or plural; undefined where it is no state's. */
export function stateOf(people: string): string | undefined {
  const name = people.toLowerCase();
  return states.get(name) ?? (name.endsWith("s") ? states.get(name.slice(0, -1)) : undefined);
}

/** A state by its own name, in any case. */
export function stateCalled(name: string): string | undefined {
  return ownNames.get(name.toLowerCase());
}
