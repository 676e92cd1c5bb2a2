/** States by the adjectives and nouns that stand for them: `British invasion` is the United Kingdom's. */
const table = `
  Afghanistan: Afghan, Afghans; Albania: Albanian; Algeria: Algerian; Angola: Angolan; Argentina: Argentine, Argentinian;
  Armenia: Armenian; Australia: Australian; Austria: Austrian; Azerbaijan: Azerbaijani, Azeri; Bahrain: Bahraini;
  Bangladesh: Bangladeshi; Belarus: Belarusian, Belarussian, Byelorussian; Belgium: Belgian; Benin: Beninese;
  Bhutan: Bhutanese; Bolivia: Bolivian; Bosnia and Herzegovina: Bosnian; Botswana: Botswanan; Brazil: Brazilian;
  Bulgaria: Bulgarian; Burkina Faso: Burkinabe; Burundi: Burundian; Cambodia: Cambodian; Cameroon: Cameroonian;
  Canada: Canadian; Chad: Chadian; Chile: Chilean; China: Chinese; Colombia: Colombian; Congo: Congolese;
  Costa Rica: Costa Rican; Croatia: Croatian, Croat; Cuba: Cuban; Cyprus: Cypriot; Czech Republic: Czech;
  Denmark: Danish, Dane; East Timor: Timorese; Ecuador: Ecuadorian; Egypt: Egyptian; El Salvador: Salvadoran;
  Eritrea: Eritrean; Estonia: Estonian; Ethiopia: Ethiopian; Fiji: Fijian; Finland: Finnish, Finn; France: French;
  Gabon: Gabonese; Gambia: Gambian; Georgia: Georgian; Germany: German; Ghana: Ghanaian; Greece: Greek, Hellenic;
  Guatemala: Guatemalan; Guinea: Guinean; Haiti: Haitian; Honduras: Honduran; Hungary: Hungarian; Iceland: Icelandic;
  India: Indian; Indonesia: Indonesian; Iran: Iranian, Persian; Iraq: Iraqi; Ireland: Irish; Israel: Israeli;
  Italy: Italian; Ivory Coast: Ivorian; Jamaica: Jamaican; Japan: Japanese; Jordan: Jordanian; Kazakhstan: Kazakh,
  Kazakhstani; Kenya: Kenyan; Kosovo: Kosovar, Kosovan; Kuwait: Kuwaiti; Kyrgyzstan: Kyrgyz, Kyrgyzstani; Laos: Laotian;
  Latvia: Latvian; Lebanon: Lebanese; Liberia: Liberian; Libya: Libyan; Lithuania: Lithuanian; Luxembourg:
  Luxembourgish; Madagascar: Malagasy; Malawi: Malawian; Malaysia: Malaysian; Mali: Malian; Malta: Maltese;
  Mauritania: Mauritanian; Mexico: Mexican; Moldova: Moldovan; Mongolia: Mongolian; Montenegro: Montenegrin;
  Morocco: Moroccan; Mozambique: Mozambican; Myanmar: Burmese; Namibia: Namibian; Nepal: Nepalese, Nepali;
  Netherlands: Dutch; New Zealand: New Zealander; Nicaragua: Nicaraguan; Niger: Nigerien; Nigeria: Nigerian;
  North Korea: North Korean; North Macedonia: Macedonian; Norway: Norwegian; Oman: Omani; Pakistan: Pakistani;
  Palestine: Palestinian; Panama: Panamanian; Paraguay: Paraguayan; Peru: Peruvian; Philippines: Philippine, Filipino;
  Poland: Polish, Pole; Portugal: Portuguese; Qatar: Qatari; Romania: Romanian; Russia: Russian; Rwanda: Rwandan;
  Saudi Arabia: Saudi, Saudi Arabian; Senegal: Senegalese; Serbia: Serbian, Serb; Sierra Leone: Sierra Leonean;
  Singapore: Singaporean; Slovakia: Slovak; Slovenia: Slovenian, Slovene; Somalia: Somali; South Africa: South African;
  South Korea: South Korean; Soviet Union: Soviet; Spain: Spanish; Sri Lanka: Sri Lankan; Sudan: Sudanese;
  Sweden: Swedish, Swede; Switzerland: Swiss; Syria: Syrian; Taiwan: Taiwanese; Tajikistan: Tajik, Tajikistani;
  Tanzania: Tanzanian; Thailand: Thai; Togo: Togolese; Tunisia: Tunisian; Turkey: Turkish, Turk; Turkmenistan: Turkmen;
  Uganda: Ugandan; Ukraine: Ukrainian; United Arab Emirates: Emirati; United Kingdom: British, Briton;
  United States: American; Uruguay: Uruguayan; Uzbekistan: Uzbek, Uzbekistani; Venezuela: Venezuelan;
  Vietnam: Vietnamese; Yemen: Yemeni; Zambia: Zambian; Zimbabwe: Zimbabwean; Ottoman Empire: Ottoman;
  Yugoslavia: Yugoslav, Yugoslavian; Czechoslovakia: Czechoslovak`;

const states = new Map<string, string>();
const ownNames = new Map<string, string>();
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
