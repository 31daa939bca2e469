import { afterEach, expect, test, vi } from "vitest";
import type { DirectoryQuery } from "../graphql/generated/graphql";
import { askCounter, ratedPlace, scannedCounter } from "./counter";

const counter = {
  id: "p1",
  code: "MLT-2",
  name: "Loket 2",
  service: null,
  unit: {
    id: "u",
    name: "Kelurahan Melintang",
    services: [{ id: "s", name: "Surat domisili", nameEn: null, timePromise: null, openPeriod: null }],
  },
};

function stands(servicePoint: typeof counter | null): void {
  vi.stubGlobal("fetch", async () => Response.json({ data: { servicePoint } }));
}

afterEach(() => vi.unstubAllGlobals());

test("a service of the scanned counter can be rated before the directory is on the phone", async () => {
  stands(counter);
  await askCounter("mlt-2", new AbortController().signal);
  expect(ratedPlace(undefined, "s", "mlt-2")).toMatchObject({
    unit: { name: "Kelurahan Melintang", servicePoints: [{ id: "p1" }] },
    service: { name: "Surat domisili" },
    point: { name: "Loket 2" },
  });
});

test("nothing is known of other services, or under another code", async () => {
  stands(counter);
  await askCounter("MLT-2", new AbortController().signal);
  expect(ratedPlace(undefined, "other", "MLT-2")).toBeUndefined();
  expect(ratedPlace(undefined, "s", "KRM-1")).toBeUndefined();
  expect(ratedPlace(undefined, "s", undefined)).toBeUndefined();
});

test("a code that stands at no counter any more forgets the one before", async () => {
  stands(counter);
  await askCounter("MLT-2", new AbortController().signal);
  stands(null);
  expect(await askCounter("MLT-2", new AbortController().signal)).toBeNull();
  expect(scannedCounter("MLT-2")).toBeUndefined();
});

test("what the directory says goes before what was scanned", () => {
  const unit = { id: "u", name: "Kelurahan Baru", services: [counter.unit.services[0]], servicePoints: [] };
  const directory = { units: { nodes: [unit] } } as unknown as DirectoryQuery;
  expect(ratedPlace(directory, "s", "MLT-2")?.unit.name).toBe("Kelurahan Baru");
});
