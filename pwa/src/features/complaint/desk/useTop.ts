import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useMedia } from "../../../device/media";

/** Where the list and the complaint stand side by side, as in desk.css. */
const BESIDE = "(min-width: 900px)";

/** The most pressing row, for the place beside the list while nobody has chosen. It stays when the list moves. */
export function useTop(rows: readonly { id: string }[] | undefined): string | undefined {
  const beside = useMedia(BESIDE);
  const held = useSignal<string | undefined>(undefined);
  const top = rows?.[0]?.id;
  useEffect(() => {
    held.value ??= top;
  }, [top]);
  return beside ? held.value : undefined;
}
