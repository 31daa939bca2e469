import { expect, it, vi } from "vitest";
import { PLACES } from "./places";
import { ROUTES } from "./routes";
import { FIRST_ROUTES } from "./routesFirst";
import { STAFF_ROUTES } from "./routesStaff";
import { match } from "./shell/match";

const all = [...FIRST_ROUTES, ...ROUTES, ...STAFF_ROUTES];

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
