import { expect, it, vi } from "vitest";
import { PLACES } from "../navigation/places";
import { FEATURES as CITIZENS } from "./citizens";
import { FEATURES as FIRST } from "./first";
import { match } from "./match";
import { FEATURES as STAFF } from "./staff";

const all = [...FIRST, ...CITIZENS, ...STAFF].flatMap(({ routes }) => routes);

it("no path is listed twice", () => {
  const paths = all.map(({ path }) => path.replace(/:\w+/g, ":"));
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
});

it("every place in the navigation leads to a screen that asks for the same right", () => {
  const wrong = PLACES.filter(
    ({ path, action }) => all.find((route) => match(route.path, path))?.action !== action,
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

it("every screen can be loaded and is a component", { timeout: 30_000 }, async () => {
  vi.stubGlobal("location", new URL("http://localhost/"));
  for (const { path, load, screen } of all)
    expect(typeof (screen ?? (await load!()).default), path).toBe("function");
});
