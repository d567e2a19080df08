/** Tables as other collections write them, of people and places that do not exist. For tests. */

/** As in OpenSanctions' targets.simple.csv. */
export const openSanctionsTable = [
  '"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"',
  '"NK-a1","Person","Zarmast Korvani","Zarmast Qurbani;زرمست کوروانی;Зармаст Корвани;""Korvani; Zarmast""","1961-02-03","xx","","","","","","","Sample List","2024-01-01T00:00:00","2024-05-01T00:00:00","2024-03-01T00:00:00"',
  '"NK-a2","Organization","Velmara Shipping Lines","VSL;ویلمارا شپنگ لائنز","","xx;yy","","","","","","","Sample List","2024-01-01T00:00:00","2024-05-01T00:00:00",""',
  '"NK-a3","Vessel","SEA HERON IX","","","yy","","IMO 1234567","","","","","Sample List","","",""',
  '',
].join('\n');

/** As Wikidata's query service writes it: a row for every combination of what is asked for. */
export const wikidataTable = [
  'person,personLabel,label_ur,personAltLabel,instanceOf,instanceOfLabel,countryLabel,personDescription',
  'http://www.wikidata.org/entity/Q990001,Torvin Hask,ٹورون ہاسک,"T. Hask, Torvin Haask",http://www.wikidata.org/entity/Q5,human,Norvia,Norvian poet',
  'http://www.wikidata.org/entity/Q990001,Torvin Hask,ٹوروِن ہاسک,"T. Hask, Torvin Haask",http://www.wikidata.org/entity/Q5,human,Estmark,Norvian poet',
  'http://www.wikidata.org/entity/Q990002,Q990002,کلمارہ,,http://www.wikidata.org/entity/Q515,city,Norvia,',
  '',
].join('\r\n');
