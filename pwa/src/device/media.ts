import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** Whether the device is as a media query says, now and after it is turned or its window changes. */
export function useMedia(query: string): boolean {
  const matches = useSignal(matchMedia(query).matches);
  useEffect(() => {
    const device = matchMedia(query);
    const look = (): void => void (matches.value = device.matches);
    look();
    device.addEventListener("change", look);
    return () => device.removeEventListener("change", look);
  }, [query]);
  return matches.value;
}
