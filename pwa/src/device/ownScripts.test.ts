import { expect, test } from "vitest";
import { isOwnScript } from "./ownScripts";

const PAGE = "https://rangkui.test/petugas?x=1";

test.each(["/sw.js", "/assets/shrinkInWorker-Bx1.js", "https://rangkui.test/assets/a-b.c-1.js"])(
  "%s is a script of our own",
  (url) => expect(isOwnScript(url, PAGE)).toBe(true),
);

test.each([
  "https://elsewhere.test/sw.js",
  "//elsewhere.test/assets/a.js",
  "data:text/javascript,alert(1)",
  "blob:https://rangkui.test/1b2c",
  "/files/0f0f.js",
  "/assets/../files/x.js",
  "/graphql",
])("%s is none", (url) => expect(isOwnScript(url, PAGE)).toBe(false));
