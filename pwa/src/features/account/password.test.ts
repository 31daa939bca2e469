import { expect, it } from "vitest";
import { passwordFault } from "./password";

it("a password is judged by its length in letters, not in bytes", () => {
  expect(passwordFault("a".repeat(11))).toBe("password.short");
  expect(passwordFault("😀".repeat(11))).toBe("password.short");
  expect(passwordFault("kopi hangat pagi ini")).toBeNull();
  expect(passwordFault("a".repeat(129))).toBe("password.long");
});
