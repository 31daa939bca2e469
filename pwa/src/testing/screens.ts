import { afterAll, expect, test } from "vitest";
import { explored, type Visit } from "./explore";
import { Phone } from "./phone";
import { isServed, write } from "./town";
import { nameOf } from "./visits";

/** Say of each visit that what its screen shows, asks, keeps and hands over is what is written down of it. */
export function hold(visits: readonly Visit[]): void {
  afterAll(write);
  test.each(visits.map((visit) => [nameOf(visit), visit] as const))(
    "%s shows, asks and keeps what is written down",
    { timeout: 120_000 },
    async (name, visit) => {
      const told = await explored(await Phone.open(visit.who), visit);
      // Beside the real server only its answers are written down; what is told of them comes after, without it.
      if (!isServed) await expect(told).toMatchFileSnapshot(`expected/${name}.txt`);
    },
  );
}
