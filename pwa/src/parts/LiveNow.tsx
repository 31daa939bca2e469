import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useMedia } from "../device/media";
import { t } from "../i18n";
import { clock } from "../i18n/format";
import { status } from "../live";
import { LiveDot } from "./LiveDot";

/** Beside a title on a phone there is room for one word. */
const NARROW = "(max-width: 599.98px)";
const TICK_MS = 15_000;
const CONNECTING_MS = 8_000;

/** Whether the screen follows the office now. `at`: when its figures were last read. */
export function LiveNow({ at }: { at: number | undefined }) {
  const now = useSignal(Date.now());
  const narrow = useMedia(NARROW);
  useEffect(() => {
    now.value = Date.now();
    const timer = setInterval(() => (now.value = Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [at]);
  const { state, since } = status.value;
  useEffect(() => {
    const timer = setTimeout(() => (now.value = Date.now()), CONNECTING_MS);
    return () => clearTimeout(timer);
  }, [since]);
  if (state === "offline")
    return <LiveDot state="offline" words={t("live.offline", { time: clock(new Date(at ?? since)) })} />;
  if (state === "stale") {
    const fresh = now.value - since < CONNECTING_MS;
    return (
      <LiveDot
        state="stale"
        words={fresh ? t("live.connecting") : t("live.stale", { time: clock(new Date(at ?? since)) })}
      />
    );
  }
  return (
    <LiveDot state="live" words={at === undefined || narrow ? t("live.on") : liveWords(now.value - at)} />
  );
}

function liveWords(age: number): string {
  const seconds = Math.max(1, Math.round(age / 1000));
  return seconds < 60
    ? t("live.seconds", { n: seconds })
    : t("live.minutes", { n: Math.round(seconds / 60) });
}
