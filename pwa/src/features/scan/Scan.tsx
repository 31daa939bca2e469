import "./scan.css";
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/Field";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { go } from "../../device/location";
import { leadsTo, typedPoint } from "./scan";

interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
type DetectorMaker = new (options: { formats: string[] }) => Detector;

const maker = (): DetectorMaker | undefined =>
  (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector;
const LOOK_EACH_MS = 250;

type Phase = "ready" | "looking" | "denied" | "unable";

/** Scan the QR of a counter or a receipt; or type the code below it. */
export default function Scan() {
  const phase = useSignal<Phase>(maker() && navigator.mediaDevices ? "ready" : "unable");
  const unknown = useSignal(false);
  const typed = useSignal("");
  const missing = useSignal(false);
  const video = useRef<HTMLVideoElement>(null);
  const end = useRef<() => void>(undefined);
  useEffect(() => () => end.current?.(), []);

  const start = async (): Promise<void> => {
    phase.value = "looking";
    try {
      end.current = await look(video.current!, (text) => {
        const path = leadsTo(text);
        unknown.value = !path;
        if (path) go(path, true);
        return path !== null;
      });
    } catch {
      phase.value = "denied";
    }
  };
  const open = (event: Event): void => {
    event.preventDefault();
    const path = leadsTo(typed.value) ?? typedPoint(typed.value);
    missing.value = !path;
    if (path) go(path);
  };
  const looking = phase.value === "looking";
  return (
    <Page title={t("scan.title")} heading="bar" back="/">
      <div class="stack-l">
        {phase.value !== "unable" && <p>{t("scan.how")}</p>}
        {phase.value === "ready" && (
          <Button kind="main" wide icon="camera" onClick={() => void start()}>
            {t("scan.start")}
          </Button>
        )}
        {phase.value === "denied" && (
          <Note icon="camera-off" tone="warn">
            <span role="alert">{t("scan.denied")}</span>
          </Note>
        )}
        {phase.value === "unable" && <Note icon="camera-off">{t("scan.unable")}</Note>}
        {unknown.value && (
          <Note icon="circle-alert" tone="warn">
            <span role="alert">{t("scan.unknown")}</span>
          </Note>
        )}
        <video
          ref={video}
          class="viewfinder"
          hidden={!looking}
          muted
          playsInline
          aria-label={t("scan.view")}
        />
        <form class="stack" noValidate onSubmit={open}>
          <h2>{t("scan.type")}</h2>
          <TextField
            label={t("scan.code")}
            hint={t("scan.codeHint")}
            error={missing.value ? t("scan.codeMissing") : undefined}
            value={typed.value}
            onInput={(value) => (typed.value = value)}
            autocomplete="off"
            spellcheck={false}
          />
          <Button kind={phase.value === "ready" ? "second" : "main"} type="submit" wide>
            {t("scan.open")}
          </Button>
        </form>
      </div>
    </Page>
  );
}

/** Watch through the camera until `found` is satisfied; the answer ends it. */
async function look(video: HTMLVideoElement, found: (text: string) => boolean): Promise<() => void> {
  const detector = new (maker()!)({ formats: ["qr_code"] });
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  video.srcObject = stream;
  await video.play();
  const end = (): void => {
    clearInterval(timer);
    for (const track of stream.getTracks()) track.stop();
  };
  const timer = setInterval(() => {
    void detector.detect(video).then(
      ([code]) => {
        if (code && found(code.rawValue)) end();
      },
      () => undefined,
    );
  }, LOOK_EACH_MS);
  return end;
}
