import { useEffect, useRef } from "preact/hooks";
import { type Ear, hearUnit } from "./feed";

/** Follow units from `since` on, once that is known, as long as the screen is shown. */
export function useFeeds(units: readonly string[], since: string | undefined, ear: Ear): void {
  const latest = useRef(ear);
  latest.current = ear;
  const known = since !== undefined;
  useEffect(() => {
    if (!known) return undefined;
    const mine: Ear = {
      heard: (event) => latest.current.heard(event),
      missed: () => latest.current.missed(),
    };
    const stops = units.map((unit) => hearUnit(unit, since, mine));
    return () => stops.forEach((stop) => stop());
    // `since` is where the first answer stood; later ones are read while the stream runs.
  }, [units.join(), known]);
}
