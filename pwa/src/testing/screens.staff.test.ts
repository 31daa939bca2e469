// @vitest-environment happy-dom
import { hold } from "./screens";
import { VISITS } from "./visits";

hold(VISITS.filter(({ who }) => who !== null));
