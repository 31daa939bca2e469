import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { readModules } from "./modules.ts";

/** Who may import whom: only from the lines above. Those of one line do not import each other. */
const ORDER = [
  ["device", "theme"],
  ["store", "i18n"],
  ["graphql", "photos"],
  ["live", "outbox"],
  ["session"],
  ["parts"],
  ["forms", "directory", "navigation"],
  ["features/complaint/model", "features/admin/kit"],
  ["features"],
  ["app"],
  ["sw"],
];
/** Names that mean the same in every folder. */
const EVERYWHERE = new Set(["index.ts", "routes.ts", "kinds.ts", "words.ts", "words.id.ts", "words.en.ts"]);

// What several tests stand on is no part of the client.
const modules = [...readModules().values()].filter(
  ({ place }) => place !== "outbox/testTown.ts" && !place.startsWith("testing/"),
);
const lower = ORDER.flat().filter((room) => room.includes("/"));

/** The room a module stands in: each feature is one. */
function roomOf(place: string): string {
  const [first = "", ...rest] = place.split("/");
  if (first !== "features") return first;
  return lower.find((room) => place.startsWith(`${room}/`)) ?? ["features", ...rest.slice(0, -1)].join("/");
}

function rankOf(room: string): number {
  const exact = ORDER.findIndex((line) => line.includes(room));
  return exact >= 0 ? exact : ORDER.findIndex((line) => line.includes("features"));
}

describe("the folders of the client", () => {
  it("are all in the order", () => {
    const unknown = modules
      .map(({ place }) => place)
      .filter((place) => !ORDER.flat().includes(place.split("/")[0]!));
    expect(unknown).toEqual([]);
  });

  it("import only from those before them", () => {
    const wrong = modules.flatMap(({ place, imports, types, loads }) =>
      [...imports, ...types, ...loads]
        .filter((target) => roomOf(target) !== roomOf(place))
        .filter((target) => rankOf(roomOf(target)) >= rankOf(roomOf(place)))
        .map((target) => `${place} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("have no two modules of one name, so that a name says which is meant", () => {
    const names = modules.map(({ place }) => basename(place)).filter((name) => !EVERYWHERE.has(name));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
