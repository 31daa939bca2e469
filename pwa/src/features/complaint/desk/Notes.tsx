import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useSaving } from "../../../forms/useSaving";
import { act, workOn } from "./act";
import { whenWords } from "../model/due";
import { t } from "../../../i18n";
import { variablesOf } from "../../../outbox";
import { Button } from "../../../parts/Button";
import { AreaField } from "../../../parts/Field";
import { Note } from "../../../parts/Note";
import { Panel } from "../../../parts/Panel";
import { StateLabel } from "../../../parts/StateLabel";
import { type Handled, notes } from "./journey";
import { noteComplaint } from "./kinds";
import { Pending, RefusedNote } from "./work";

/** What colleagues tell each other about a complaint; the citizen never sees it. */
export function Notes({ complaint }: { complaint: Handled }) {
  const written = notes(complaint.timeline);
  const mayWrite = complaint.verbs.includes("NOTE");
  if (!written.length && !mayWrite) return null;
  const waiting = workOn(complaint.id).filter(({ kind }) => kind === "noteComplaint");
  const refused = waiting.find(({ state }) => state === "refused");
  return (
    <Panel
      title={t("note.title")}
      beside={
        <StateLabel tone="plain" icon="lock">
          {t("note.hidden")}
        </StateLabel>
      }
    >
      <div class="stack">
        {written.map(({ id, at, by, text }) => (
          <p key={id} class="story">
            <b>{by}</b>, <span class="muted">{whenWords(at)}:</span> {text}
          </p>
        ))}
        <Pending items={waiting.filter((item) => item !== refused)} />
        {refused && <RefusedNote item={refused} complaint={complaint} />}
        {mayWrite && <Writing key={complaint.id} complaint={complaint} refused={refused} />}
      </div>
    </Panel>
  );
}

function Writing({
  complaint: { id, title },
  refused,
}: {
  complaint: Handled;
  refused: ReturnType<typeof workOn>[number] | undefined;
}) {
  const words = useSignal("");
  const tried = useSignal(false);
  const saving = useSaving();
  useEffect(() => {
    const written = variablesOf(noteComplaint, refused);
    if (written) words.value = written.text;
  }, [refused?.id]);
  const save = (): Promise<void> =>
    saving.save(async () => {
      tried.value = true;
      const text = words.peek().trim();
      if (!text) return document.getElementById("note")?.focus();
      await act(noteComplaint, title, { id, text }, { refused });
      words.value = "";
      tried.value = false;
    });
  return (
    <>
      <AreaField
        id="note"
        rows={2}
        label={t("note.label")}
        maxLength={2000}
        value={words.value}
        error={tried.value && !words.value.trim() ? t("note.missing") : undefined}
        onInput={(next) => (words.value = next)}
      />
      {saving.failed && (
        <Note icon="circle-alert" tone="bad">
          <span role="alert">{saving.failed}</span>
        </Note>
      )}
      <Button dense busy={saving.busy} onClick={() => void save()}>
        {t("note.act")}
      </Button>
    </>
  );
}
