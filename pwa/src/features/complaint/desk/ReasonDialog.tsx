import { useSignal } from "@preact/signals";
import { useSaving } from "../../../forms/useSaving";
import { act } from "./act";
import { useUnitChoices } from "../../../directory/unitChoices";
import { type PlainKey, t } from "../../../i18n";
import { type Item, variablesOf } from "../../../outbox";
import { Button } from "../../../parts/Button";
import { Dialog } from "../../../parts/Dialog";
import { AreaField, SelectField } from "../../../parts/Field";
import { Note } from "../../../parts/Note";
import type { Handled } from "./journey";
import { archiveComplaint, assignComplaint, returnComplaint } from "./kinds";

type Kind = "move" | "return" | "archive";

const WORDS: Record<Kind, { title: PlainKey; lead: PlainKey; act: PlainKey }> = {
  move: { title: "move.title", lead: "move.lead", act: "move.do" },
  return: { title: "return.title", lead: "return.lead", act: "return.act" },
  archive: { title: "archive.title", lead: "archive.lead", act: "archive.act" },
};

interface ReasonDialogProps {
  kind: Kind;
  complaint: Handled;
  refused?: Item;
  onClose: () => void;
}

/** An act that needs a reason, which the citizen reads. */
export function ReasonDialog({ kind, complaint, refused, onClose }: ReasonDialogProps) {
  const { id, title, version } = complaint;
  const moved = variablesOf(assignComplaint, refused);
  const said = moved ?? variablesOf(returnComplaint, refused) ?? variablesOf(archiveComplaint, refused);
  const reason = useSignal(said?.reason ?? "");
  const unit = useSignal<string>(moved?.unit ?? "");
  const tried = useSignal(false);
  const saving = useSaving();
  const units = useUnitChoices().filter(({ value }) => value !== complaint.unit?.id);
  const words = WORDS[kind];
  const reasonMissing = tried.value && !reason.value.trim();
  const unitMissing = tried.value && kind === "move" && !unit.value;
  const save = (): Promise<void> =>
    saving.save(async () => {
      tried.value = true;
      const why = reason.value.trim();
      if (kind === "move" && !unit.value) return document.getElementById("reason-unit")?.focus();
      if (!why) return document.getElementById("reason")?.focus();
      const seen = version;
      if (kind === "move")
        await act(assignComplaint, title, { id, seen, unit: unit.value, reason: why }, { refused });
      if (kind === "return") await act(returnComplaint, title, { id, seen, reason: why }, { refused });
      if (kind === "archive") await act(archiveComplaint, title, { id, seen, reason: why }, { refused });
      onClose();
    });
  const acts = (
    <>
      <Button kind="quiet" onClick={onClose}>
        {t("form.cancel")}
      </Button>
      <Button kind="main" busy={saving.busy} onClick={() => void save()}>
        {t(words.act)}
      </Button>
    </>
  );
  return (
    <Dialog open title={t(words.title)} onClose={onClose} acts={acts}>
      <p class="muted small">{t(words.lead)}</p>
      {kind === "move" && (
        <SelectField
          id="reason-unit"
          label={t("move.unit")}
          empty={t("move.choose")}
          options={units}
          value={unit.value}
          error={unitMissing ? t("move.unitMissing") : undefined}
          onInput={(next) => (unit.value = next)}
        />
      )}
      <AreaField
        id="reason"
        rows={3}
        label={t("reason.label")}
        maxLength={1000}
        value={reason.value}
        error={reasonMissing ? t("reason.missing") : undefined}
        onInput={(next) => (reason.value = next)}
      />
      {saving.failed && (
        <Note icon="circle-alert" tone="bad">
          <span role="alert">{saving.failed}</span>
        </Note>
      )}
    </Dialog>
  );
}
