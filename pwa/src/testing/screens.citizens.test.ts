// @vitest-environment happy-dom
import { hold } from "./screens";
import { MORE, VISITS } from "./visits";

hold([...VISITS, ...MORE].filter(({ who }) => who === null));
