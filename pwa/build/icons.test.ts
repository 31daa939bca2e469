import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { icons } from "./icons.ts";

const plugin = icons();
const transform = (code: string): string =>
  (plugin.transform as (code: string, id: string) => { code: string }).call(
    {},
    code,
    fileURLToPath(new URL("../src/parts/A.tsx", import.meta.url)),
  ).code;

describe("icons named in source", () => {
  it("become imports of their drawing, once each", () => {
    expect(transform('<Icon name="send" /><Button icon="send" />')).toBe(
      'import icon_send from "virtual:icon/send";<Icon name={icon_send} /><Button icon={icon_send} />',
    );
    expect(transform('const look = icon("circle-check");')).toContain("const look = icon_circle_check;");
  });

  it("are drawn as elements, not as markup", () => {
    const load = plugin.load as (this: object, id: string) => string;
    const drawing = JSON.parse(
      load.call({}, "\0virtual:icon/check").replace("export default ", ""),
    ) as unknown;
    expect(drawing).toEqual([["path", { d: "M20 6 9 17l-5-5" }]]);
  });
});
