import { expect, test } from "vitest";
import { watchedUnits } from "./watchedUnits";

const role = (name: "HANDLER" | "UNIT_HEAD" | "ADMIN" | "OFFICER", id: string) => ({
  role: name,
  unit: { id, shortName: id },
});

test("a person watches the units of their complaint roles, each once, and not those they only work in or administer", () => {
  const roles = [
    role("OFFICER", "asam"),
    role("HANDLER", "melintang"),
    role("UNIT_HEAD", "melintang"),
    role("ADMIN", "kecamatan"),
  ];
  expect(watchedUnits(roles).map(({ id }) => id)).toEqual(["melintang"]);
});
