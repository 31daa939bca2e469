import { expect, test } from "vitest";
import { fit } from "./shrink";

test.each([
  [4000, 3000, 1600, 1200],
  [3000, 4000, 1200, 1600],
  [800, 600, 800, 600],
  [20_000, 3, 1600, 1],
])("a picture of %i by %i is kept as %i by %i", (width, height, newWidth, newHeight) => {
  expect(fit(width, height)).toEqual({ width: newWidth, height: newHeight });
});
