import { expect, test } from "vitest";
import type { DirectoryQuery } from "../graphql/generated/graphql";
import { fold, searchServices } from "./search";

function unit(name: string, services: [string, string[]][]): DirectoryQuery["units"]["nodes"][number] {
  return {
    id: name,
    code: name,
    name,
    shortName: name,
    kind: "VILLAGE_OFFICE",
    parent: null,
    servicePoints: [],
    addressees: [],
    services: services.map(([service, keywords]) => ({
      id: `${name}/${service}`,
      name: service,
      nameEn: null,
      keywords,
      timePromise: null,
      feeRupiah: null,
      openPeriod: null,
    })),
  };
}

const town: DirectoryQuery = {
  viewer: { demo: false },
  units: {
    nodes: [
      unit("Kelurahan Melintang", [
        ["Surat keterangan domisili", ["alamat"]],
        ["Surat pengantar KTP-el", ["ktp", "identitas"]],
      ]),
      unit("Puskesmas Melintang", [
        ["Pemeriksaan umum", ["dokter"]],
        ["Apotek", []],
      ]),
    ],
  },
  questionnaire: { elements: [] },
};

const names = (typed: string): string[] => searchServices(town, typed).map(({ service }) => service.name);

test("a service is found by the word people say for it", () => {
  expect(names("ktp")).toEqual(["Surat pengantar KTP-el"]);
  expect(names("KTPel")).toEqual(["Surat pengantar KTP-el"]);
  expect(names("obat")).toEqual(["Apotek"]);
});

test("lurah and puskes find the unit's services", () => {
  expect(names("lurah")).toHaveLength(2);
  expect(names("puskes")).toEqual(["Pemeriksaan umum", "Apotek"]);
});

test("every word must fit, and the service's own name comes before its unit's", () => {
  expect(names("puskes obat")).toEqual(["Apotek"]);
  expect(names("surat gigi")).toEqual([]);
  expect(names("   ")).toEqual([]);
});

test("accents, case and hyphens do not matter", () => {
  expect(fold("KTP-él")).toBe("ktpel");
});
