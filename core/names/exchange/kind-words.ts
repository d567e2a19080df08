/**
 * What other collections call the kinds of things that have names, in lower case. Sources: the schemata of
 * FollowTheMoney, which OpenSanctions uses (https://followthemoney.tech/explorer/schemata/), and what Wikidata's
 * "instance of" (P31) says most often of what the news is about.
 */
import { nameKinds, type NameKind } from '../kinds.ts';

const words: Record<NameKind, string> = {
  person: 'human,people,individual,politician,man,woman,q5,شخص,شخصیت,فرد,انسان',
  place:
    'location,address,city,big city,capital,capital city,town,village,human settlement,municipality,metropolis,megacity,country,sovereign state,state,province,region,territory,district,division,county,river,mountain,mountain range,sea,lake,island,strait,desert,valley,port,airport,border,continent,jurisdiction,administrative territorial entity,province of pakistan,province of iran,state of india,district of pakistan,q515,q6256,q3624078,q5119,q35657,q34876,q486972,q532,q4022,q8502,q23442,q165,مقام,جگہ,شہر,ملک,صوبہ,ضلع,دریا,پہاڑ,علاقہ,گاؤں',
  organisation:
    'organization,org,legalentity,legal entity,publicbody,public body,company,business,enterprise,public company,government,government agency,agency,ministry,department,political party,party,armed forces,army,military,military unit,militia,terrorist organization,armed group,international organization,intergovernmental organization,non-governmental organization,ngo,university,school,bank,newspaper,media,news agency,television station,court,parliament,legislature,association,union,club,team,entity,corporation,institution,q43229,q7278,q4830453,q6881511,q484652,q783794,q891723,q3918,q22687,q11032,q192350,تنظیم,ادارہ,جماعت,کمپنی,حکومت,وزارت,فوج,محکمہ',
  agreement:
    'treaty,accord,pact,agreement,convention,peace treaty,trade agreement,contract,resolution,united nations security council resolution,law,charter,memorandum,q131569,q625298,q107706,معاہدہ,سمجھوتہ,قرارداد,قانون',
  event:
    'war,battle,conflict,armed conflict,attack,election,summit,conference,meeting,coup,protest,revolution,operation,military operation,disaster,earthquake,flood,q198,q178561,q40231,q1656682,q180684,واقعہ,جنگ,انتخابات,کانفرنس,حملہ,آپریشن',
  weapon:
    'missile,ballistic missile,cruise missile,rifle,tank,fighter aircraft,military aircraft,drone,unmanned aerial vehicle,weapon model,weapon system,bomb,submarine class,warship,q728,q1186981,ہتھیار,میزائل,اسلحہ,طیارہ',
  project:
    'programme,program,pipeline,railway line,dam,power station,nuclear programme,infrastructure project,corridor,plan,q170584,منصوبہ,پروگرام,پائپ لائن',
  other:
    'vessel,ship,airplane,aircraft,vehicle,asset,security,cryptowallet,thing,work,book,film,language,religion,ethnic group,family,position,currency,دیگر',
};

const kinds: ReadonlyMap<string, NameKind> = new Map(
  nameKinds.flatMap((kind) => [kind, ...words[kind].split(',')].map((word) => [word, kind] as const)),
);

/** The kind that a cell names, alone or (a few of them, after each other) as the first that is known; null for none. */
export function kindOf(cell: string): NameKind | null {
  const whole = kinds.get(plain(cell));
  if (whole !== undefined) return whole;
  for (const part of cell.split(/[,;|/]/u)) {
    const kind = kinds.get(plain(part));
    if (kind !== undefined) return kind;
  }
  return null;
}

/** Without the address that Wikidata's own items have. */
const plain = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/www\.wikidata\.org\/entity\//u, '');
