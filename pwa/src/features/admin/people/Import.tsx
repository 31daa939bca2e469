import "../kit/admin.css";
import "./people.css";
import { useSignal } from "@preact/signals";
import { ask, Failure } from "../../../graphql/client";
import {
  type ImportPreviewFragment,
  ImportStaffDocument,
  PreviewStaffImportDocument,
} from "../../../graphql/generated/graphql";
import { t } from "../../../i18n";
import { Button } from "../../../parts/Button";
import { FailureNote } from "../../../parts/FailureNote";
import { Icon } from "../../../parts/Icon";
import { Note } from "../../../parts/Note";
import { Page } from "../../../parts/Page";
import { Panel } from "../../../parts/Panel";
import { Skeleton } from "../../../parts/Skeleton";
import { go } from "../../../device/location";
import { announce } from "../../../device/status";
import { Problems } from "../kit/Problems";
import { useSending } from "../kit/useSending";
import { hasLostDigits, TEMPLATE, textOf } from "./peopleCsv";
import { ImportGuide } from "./ImportGuide";
import { ImportPreview, importSentence } from "./ImportPreview";
import { links } from "./sheet";

const BACK = "/admin/pegawai";

interface Chosen {
  name: string;
  csv: string;
}

function saveTemplate(): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([TEMPLATE], { type: "text/csv" }));
  link.download = "pegawai.csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Enter many people from a table: choose it, see what it holds, then enter all of them. */
export default function Import() {
  const chosen = useSignal<Chosen | null>(null);
  const preview = useSignal<ImportPreviewFragment | null>(null);
  const failure = useSignal<Failure | null>(null);
  const reading = useSignal(false);
  const sending = useSending();

  const look = async (file: Chosen): Promise<void> => {
    failure.value = null;
    preview.value = null;
    reading.value = true;
    try {
      preview.value = (
        await ask(PreviewStaffImportDocument, { csv: file.csv }, { limitMs: 60_000 })
      ).previewStaffImport;
      if (preview.value) announce(importSentence(preview.value));
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      failure.value = reason;
    } finally {
      reading.value = false;
    }
  };
  const take = async (event: Event & { currentTarget: HTMLInputElement }): Promise<void> => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    chosen.value = { name: file.name, csv: textOf(await file.arrayBuffer()) };
    // So that the corrected file of the same name can be chosen again.
    input.value = "";
    await look(chosen.value);
  };
  const enter = async (): Promise<void> => {
    const done = await sending.send(ImportStaffDocument, { csv: chosen.value!.csv });
    if (!done) return;
    if ("problems" in done) return void (preview.value = done);
    if (!("links" in done)) return;
    links.value = done.links;
    announce(t("adminImport.done", { n: done.links.length }));
    go(`${BACK}/aktivasi`);
  };

  const found = preview.value;
  const ready = found && found.problems.length === 0 && found.ready.length > 0;
  return (
    <Page title={t("adminImport.title")} heading="bar" layout="wide" back={BACK}>
      <div class="staff admin">
        <Problems sending={sending} label={() => undefined} />
        <Panel title={t("adminImport.file")}>
          <div class="row wrap">
            <span class="file-pick">
              <span class={`btn ${ready ? "second" : "main-act"}`} aria-hidden="true">
                <Icon name="file-up" />
                <span>{t(chosen.value ? "adminImport.other" : "adminImport.choose")}</span>
              </span>
              <input
                type="file"
                accept=".csv,text/csv"
                aria-label={t("adminImport.choose")}
                onChange={(event) => void take(event)}
              />
            </span>
            <Button icon="download" onClick={saveTemplate}>
              {t("adminImport.template")}
            </Button>
            {chosen.value && <span class="muted">{chosen.value.name}</span>}
          </div>
        </Panel>
        {chosen.value && hasLostDigits(chosen.value.csv) && (
          <Note icon="triangle-alert" tone="warn">
            {t("adminImport.lostDigits")}
          </Note>
        )}
        {failure.value && <FailureNote failure={failure.value} onAgain={() => void look(chosen.value!)} />}
        {reading.value && <Skeleton label={t("adminImport.reading")} lines={6} block />}
        {found && <ImportPreview preview={found} />}
        {ready && (
          <p>
            <Button kind="main" icon="user-plus" busy={sending.busy} onClick={() => void enter()}>
              {t("adminImport.act", { n: found.ready.length })}
            </Button>
          </p>
        )}
        {!found && !reading.value && <ImportGuide />}
      </div>
    </Page>
  );
}
