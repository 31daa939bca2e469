import { useSignal } from "@preact/signals";
import { useSaving } from "../../../forms/useSaving";
import type { ComplaintClass } from "../../../graphql/generated/graphql";
import { act, workOn } from "./act";
import { CLASS_NAMES } from "../model/due";
import { useUnitChoices } from "../../../directory/unitChoices";
import { type PlainKey, t } from "../../../i18n";
import { variablesOf } from "../../../outbox";
import { Button } from "../../../parts/Button";
import { Choice } from "../../../parts/Choice";
import { SelectField, TextField } from "../../../parts/Field";
import { Note } from "../../../parts/Note";
import { Panel } from "../../../parts/Panel";
import type { Handled } from "./journey";
import { assignComplaint, verifyComplaint } from "./kinds";
import { ReasonDialog } from "./ReasonDialog";
import { fieldProblem, RefusedNote, refusedOf } from "./work";

const HINTS: Record<ComplaintClass, PlainKey> = {
  INFORMATION_REQUEST: "class.informationHint",
  ASPIRATION: "class.aspirationHint",
  COMPLAINT_ORDINARY: "class.ordinaryHint",
  COMPLAINT_OVERSIGHT: "class.oversightHint",
};
const CLASSES = Object.keys(HINTS) as ComplaintClass[];

/** A new complaint: first what it is, then where it goes. */
export function VerifyPanel({ complaint }: { complaint: Handled }) {
  const archiving = useSignal(false);
  const waiting = workOn(complaint.id);
  const refused = waiting.filter(({ state, kind }) => state === "refused" && kind !== "noteComplaint");
  const archive = complaint.verbs.includes("ARCHIVE") && (
    <Button icon="file-text" onClick={() => (archiving.value = true)}>
      {t("archive.open")}
    </Button>
  );
  return (
    <>
      {refused.map((item) => (
        <RefusedNote
          key={item.id}
          item={item}
          complaint={complaint}
          onFix={item.kind === "archiveComplaint" ? () => (archiving.value = true) : undefined}
        />
      ))}
      {complaint.verbs.includes("VERIFY") ? (
        <Classify complaint={complaint} archive={archive} />
      ) : complaint.verbs.includes("ASSIGN") ? (
        <Forward complaint={complaint} archive={archive} />
      ) : (
        <Panel title={t("respond.ways")}>{archive}</Panel>
      )}
      {archiving.value && (
        <ReasonDialog
          kind="archive"
          complaint={complaint}
          refused={refusedOf(waiting, "archiveComplaint")}
          onClose={() => (archiving.value = false)}
        />
      )}
    </>
  );
}

interface StepProps {
  complaint: Handled;
  archive: preact.ComponentChildren;
}

function Classify({ complaint, archive }: StepProps) {
  const refused = refusedOf(workOn(complaint.id), "verifyComplaint");
  const written = variablesOf(verifyComplaint, refused);
  const chosen = useSignal<ComplaintClass | null>(
    written?.classification ?? complaint.classification ?? null,
  );
  const title = useSignal(written?.title ?? complaint.title);
  const tried = useSignal(false);
  const saving = useSaving();
  const short = title.value.trim().length < 5;
  const save = (): Promise<void> =>
    saving.save(async () => {
      tried.value = true;
      if (!chosen.value) return document.getElementById("class")?.focus();
      if (short) return document.getElementById("verify-title")?.focus();
      const variables = {
        id: complaint.id,
        seen: complaint.version,
        classification: chosen.value,
        title: title.value.trim(),
      };
      await act(verifyComplaint, variables.title, variables, { refused });
    });
  return (
    <Panel title={t("verify.classify")} beside={<span class="tiny muted">{t("verify.step", { n: 1 })}</span>}>
      <div class="stack">
        <TextField
          id="verify-title"
          label={t("verify.heading")}
          hint={t("verify.headingHint")}
          maxLength={120}
          value={title.value}
          error={tried.value && short ? t("verify.headingShort") : fieldProblem(refused, "title")}
          onInput={(next) => (title.value = next)}
        />
        <Choice
          id="class"
          legend={t("verify.class")}
          value={chosen.value}
          error={tried.value && !chosen.value ? t("verify.classMissing") : undefined}
          options={CLASSES.map((value) => ({ value, label: t(CLASS_NAMES[value]), hint: t(HINTS[value]) }))}
          onChange={(value) => (chosen.value = value)}
        />
        {chosen.value === "COMPLAINT_OVERSIGHT" && (
          <Note icon="shield-alert" tone="warn">
            {t("verify.oversight")}
          </Note>
        )}
        {saving.failed && (
          <Note icon="circle-alert" tone="bad">
            <span role="alert">{saving.failed}</span>
          </Note>
        )}
        <div class="row wrap">
          <Button kind="main" icon="clipboard-check" busy={saving.busy} onClick={() => void save()}>
            {t("verify.act")}
          </Button>
          {archive}
        </div>
      </div>
    </Panel>
  );
}

function Forward({ complaint, archive }: StepProps) {
  const refused = refusedOf(workOn(complaint.id), "assignComplaint");
  const secret = complaint.classification === "COMPLAINT_OVERSIGHT";
  const suggested = secret ? complaint.unit?.id : (complaint.reportedUnit ?? complaint.unit)?.id;
  const unit = useSignal<string>(variablesOf(assignComplaint, refused)?.unit ?? suggested ?? "");
  const units = useUnitChoices();
  const saving = useSaving();
  const tried = useSignal(false);
  const save = (): Promise<void> =>
    saving.save(async () => {
      tried.value = true;
      if (!unit.value) return document.getElementById("forward-unit")?.focus();
      await act(
        assignComplaint,
        complaint.title,
        { id: complaint.id, seen: complaint.version, unit: unit.value, reason: null },
        { refused },
      );
    });
  return (
    <Panel title={t("verify.forward")} beside={<span class="tiny muted">{t("verify.step", { n: 2 })}</span>}>
      <div class="stack">
        {secret ? (
          <Note icon="shield-alert" tone="warn">
            {t("verify.oversight")}
          </Note>
        ) : (
          <p class="muted">{t("verify.forwardLead")}</p>
        )}
        <SelectField
          id="forward-unit"
          label={t("move.unit")}
          empty={t("move.choose")}
          options={units}
          value={unit.value}
          hint={
            complaint.reportedUnit
              ? t("verify.reported", { unit: complaint.reportedUnit.shortName })
              : undefined
          }
          error={tried.value && !unit.value ? t("move.unitMissing") : fieldProblem(refused, "unit")}
          onInput={(next) => (unit.value = next)}
        />
        {saving.failed && (
          <Note icon="circle-alert" tone="bad">
            <span role="alert">{saving.failed}</span>
          </Note>
        )}
        <div class="row wrap">
          <Button kind="main" icon="forward" busy={saving.busy} onClick={() => void save()}>
            {t("verify.forwardAct")}
          </Button>
          {archive}
        </div>
      </div>
    </Panel>
  );
}
