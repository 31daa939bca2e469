/** Small lists that only ever give a hint; they never stop anyone, and nothing of what was matched is kept or sent. */
const HARSH = [
  "anjing",
  "bangsat",
  "bajingan",
  "bego",
  "bodoh",
  "brengsek",
  "dungu",
  "goblok",
  "goblog",
  "idiot",
  "jancok",
  "kampret",
  "kontol",
  "memek",
  "monyet",
  "ngentot",
  "sialan",
  "sinting",
  "tai",
  "tolol",
  "babi",
  "setan",
  "keparat",
  "bacot",
  "pecundang",
  "stupid",
  "moron",
  "bastard",
  "asshole",
  "fuck",
  "fucking",
  "bitch",
  "dumb",
];

const SERIOUS = [
  "pungli",
  "pungutan liar",
  "suap",
  "sogok",
  "korupsi",
  "uang pelicin",
  "uang rokok",
  "minta uang",
  "meminta uang",
  "dimintai uang",
  "minta bayaran",
  "bayar lebih",
  "diperas",
  "memeras",
  "pemerasan",
  "dilecehkan",
  "melecehkan",
  "pelecehan",
  "dipukul",
  "memukul",
  "kekerasan",
  "diancam",
  "mengancam",
  "ancaman",
  "palsu",
  "dipalsukan",
  "gratifikasi",
  "jual beli jabatan",
  "calo",
  "bribe",
  "bribery",
  "extort",
  "corruption",
  "harass",
  "harassment",
  "threaten",
  "threatened",
  "hit me",
  "illegal fee",
];

function holdsAny(text: string, list: readonly string[]): boolean {
  const plain = ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, " ")} `;
  return list.some((word) => plain.includes(` ${word} `));
}

/** Words that hurt and help nobody improve. */
export const soundsHarsh = (text: string): boolean => holdsAny(text, HARSH);

/** Words of misconduct, which belongs in a complaint that the office must follow up. */
export const soundsSerious = (text: string): boolean => holdsAny(text, SERIOUS);

const PHONE = /(?:\+?62|\b0)[\s-]?8\d(?:[\s-]?\d){7,11}\b/;
const CITIZEN_NUMBER = /\b\d{16}\b/;
const OWN_NAME = /\b(?:nama saya|saya bernama|my name is)\s+\p{L}+/iu;

/** A phone number, a citizen number or one's own name in a story that should stay anonymous. */
export const namesSomeone = (text: string): boolean =>
  PHONE.test(text) || CITIZEN_NUMBER.test(text) || OWN_NAME.test(text);
