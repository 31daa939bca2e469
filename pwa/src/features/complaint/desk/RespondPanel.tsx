import { useSignal } from "@preact/signals";
import { act, workOn } from "./act";
import { useSaving } from "../../../forms/useSaving";
import { t } from "../../../i18n";
import { localDate } from "../../../i18n/format";
import { Button } from "../../../parts/Button";
import { ErrorSummary } from "../../../parts/ErrorSummary";
import { AreaField, DateField } from "../../../parts/Field";
import { Note } from "../../../parts/Note";
import { Panel } from "../../../parts/Panel";
import { serverNow } from "../../../session/session";
import type { Handled } from "./journey";
import { ProofPhotos } from "./ProofPhotos";
import { ReasonDialog } from "./ReasonDialog";
import { respondComplaint, startComplaint } from "./kinds";
import { answerInput, missing } from "./respond";
import { useAnswerForm } from "./useAnswerForm";
import { fieldProblem, RefusedNote, refusedOf } from "./work";

/** The unit's answer, and the other ways a complaint can go from here. */
export function RespondPanel({ complaint }: { complaint: Handled }) {
  const { id, title, version, verbs } = complaint;
  const waiting = workOn(id);
  const refused = refusedOf(waiting, "respondComplaint");
  const others = waiting.filter(
    (item) => item.state === "refused" && item !== refused && item.kind !== "noteComplaint",
  );
  const dialog = useSignal<"assign" | "return" | null>(null);
  const starting = useSaving();
  const canRespond = verbs.includes("RESPOND");
  const start = (): Promise<void> => starting.save(() => act(startComplaint, title, { id, seen: version }));
  const ways = (
    <>
      {verbs.includes("START") && (
        <Button icon="wrench" busy={starting.busy} onClick={() => void start()}>
          {t("respond.start")}
        </Button>
      )}
      {verbs.includes("ASSIGN") && (
        <Button icon="forward" onClick={() => (dialog.value = "assign")}>
          {t("move.act")}
        </Button>
      )}
      {verbs.includes("RETURN") && (
        <Button icon="undo-2" onClick={() => (dialog.value = "return")}>
          {t("return.open")}
        </Button>
      )}
    </>
  );
  return (
    <>
      {others.map((item) => (
        <RefusedNote
          key={item.id}
          item={item}
          complaint={complaint}
          onFix={
            item.kind === "assignComplaint" || item.kind === "returnComplaint"
              ? () => (dialog.value = item.kind === "assignComplaint" ? "assign" : "return")
              : undefined
          }
        />
      ))}
      {refused && <RefusedNote item={refused} complaint={complaint} />}
      {canRespond ? (
        <AnswerPanel key={id} complaint={complaint} refused={refused} ways={ways} />
      ) : (
        <Panel title={t("respond.ways")}>
          <div class="row wrap">{ways}</div>
        </Panel>
      )}
      {starting.failed && (
        <Note icon="circle-alert" tone="bad">
          <span role="alert">{starting.failed}</span>
        </Note>
      )}
      {dialog.value === "assign" && (
        <ReasonDialog
          kind="move"
          complaint={complaint}
          refused={refusedOf(waiting, "assignComplaint")}
          onClose={() => (dialog.value = null)}
        />
      )}
      {dialog.value === "return" && (
        <ReasonDialog
          kind="return"
          complaint={complaint}
          refused={refusedOf(waiting, "returnComplaint")}
          onClose={() => (dialog.value = null)}
        />
      )}
    </>
  );
}

interface AnswerProps {
  complaint: Handled;
  refused: ReturnType<typeof refusedOf>;
  ways: preact.ComponentChildren;
}

function AnswerPanel({ complaint: { id, title, version }, refused, ways }: AnswerProps) {
  const { form, change, draft } = useAnswerForm(id, refused);
  const tried = useSignal(0);
  const saving = useSaving();
  const today = localDate(new Date(serverNow()));
  const found = tried.value ? missing(form.value, today) : [];
  const problem = (field: "done" | "planned" | "plannedBy"): string | undefined => {
    const own = found.find((one) => one.field === field);
    return own ? t(own.words) : fieldProblem(refused, field);
  };
  const errors = found.map(({ field, words }) => ({ field: `respond-${field}`, message: t(words) }));
  const send = (): Promise<void> =>
    saving.save(async () => {
      tried.value += 1;
      if (missing(form.value, today).length) return;
      await act(respondComplaint, title, answerInput(form.value, id, version), {
        attachments: form.value.photos,
        draft,
        refused,
      });
    });
  return (
    <Panel title={t("respond.title")}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p class="muted">{t("respond.lead")}</p>
        {errors.length > 0 && (
          <ErrorSummary key={tried.value} title={t("form.errors", { n: errors.length })} errors={errors} />
        )}
        <div class="pair">
          <AreaField
            id="respond-done"
            label={t("respond.done")}
            value={form.value.done}
            error={problem("done")}
            maxLength={4000}
            onInput={(done) => change({ done })}
          />
          <AreaField
            id="respond-planned"
            label={t("respond.planned")}
            optional={t("form.optional")}
            value={form.value.planned}
            error={problem("planned")}
            maxLength={4000}
            onInput={(planned) => change({ planned })}
          />
        </div>
        <DateField
          class="narrow"
          id="respond-plannedBy"
          label={t("respond.plannedBy")}
          optional={t("form.optional")}
          value={form.value.plannedBy}
          error={problem("plannedBy")}
          min={today}
          onInput={(plannedBy) => change({ plannedBy })}
        />
        <ProofPhotos
          ids={form.value.photos}
          onChange={(next) => change({ photos: next(form.peek().photos) })}
        />
        {saving.failed && (
          <Note icon="circle-alert" tone="bad">
            <span role="alert">{saving.failed}</span>
          </Note>
        )}
        <div class="row wrap">
          <Button kind="main" type="submit" icon="send" busy={saving.busy}>
            {t("respond.act")}
          </Button>
          {ways}
        </div>
      </form>
    </Panel>
  );
}
