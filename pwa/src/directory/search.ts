import type { DirectoryQuery } from "../graphql/generated/graphql";
import type { Place } from "./directory";

/** What people say for what the office calls otherwise. */
const SAID: Record<string, string> = {
  lurah: "kelurahan",
  camat: "kecamatan",
  pustu: "puskesmas",
  dokter: "pemeriksaan",
  periksa: "pemeriksaan",
  berobat: "pemeriksaan",
  sakit: "pemeriksaan",
  obat: "apotek",
  vaksin: "imunisasi",
  suntik: "imunisasi",
  hamil: "kia",
  bayi: "kia",
  gigi: "gigi",
  lahir: "kelahiran",
  akta: "kelahiran",
  meninggal: "kematian",
  kawin: "nikah",
  menikah: "nikah",
  usaha: "sku",
  miskin: "sktm",
  alamat: "domisili",
  waris: "ahli",
  sekolah: "sd",
  identity: "ktp",
  clinic: "puskesmas",
  birth: "kelahiran",
  death: "kematian",
  marriage: "nikah",
  address: "domisili",
};

/** Words without case, accents and hyphens: "KTP-el" and "ktpel" are one. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/-/g, "");
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

const starts = (words: readonly string[], token: string): boolean =>
  words.some((word) => word.startsWith(token));

/** 3: in the name of the service; 2: in its other words; 1: in the unit's name; 0: nowhere. */
function weight({ unit, service }: Place, token: string): number {
  if (starts(wordsOf(`${service.name} ${service.nameEn ?? ""}`), token)) return 3;
  if (starts(wordsOf(service.keywords.join(" ")), token)) return 2;
  return starts(wordsOf(`${unit.name} ${unit.shortName}`), token) ? 1 : 0;
}

/** Services that fit every word typed, the best first. "lurah" finds kelurahan, "puskes" finds puskesmas. */
export function searchServices(data: DirectoryQuery, typed: string, most = 30): Place[] {
  const tokens = wordsOf(typed);
  const found: { place: Place; score: number }[] = [];
  for (const unit of data.units.nodes) {
    for (const service of unit.services) {
      const place = { unit, service };
      const scores = tokens.map((token) =>
        Math.max(weight(place, token), SAID[token] ? weight(place, SAID[token]) : 0),
      );
      if (scores.length && Math.min(...scores) > 0)
        found.push({ place, score: scores.reduce((sum, one) => sum + one, 0) });
    }
  }
  return found
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ place }) => place);
}
