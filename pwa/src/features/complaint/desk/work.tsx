import type { VerbKind } from "./kinds";
import { type PlainKey, t } from "../../../i18n";
import { clock } from "../../../i18n/format";
import { type Item, remove } from "../../../outbox";
import { Button } from "../../../parts/Button";
import { icon } from "../../../parts/Icon";
import { Note } from "../../../parts/Note";
import { online } from "../../../device/status";
import { type Handled, lastChange } from "./journey";

export const SENT_WORDS: Record<VerbKind, PlainKey> = {
  verifyComplaint: "sent.verify",
  assignComplaint: "sent.assign",
  returnComplaint: "sent.return",
  startComplaint: "sent.start",
  respondComplaint: "sent.respond",
  noteComplaint: "sent.note",
  archiveComplaint: "sent.archive",
};

const ACT_NAMES: Record<VerbKind, PlainKey> = {
  verifyComplaint: "acts.verify",
  assignComplaint: "acts.assign",
  returnComplaint: "acts.return",
  startComplaint: "acts.start",
  respondComplaint: "acts.respond",
  noteComplaint: "acts.note",
  archiveComplaint: "acts.archive",
};

export const actName = (item: Item): string => t(ACT_NAMES[item.kind as VerbKind]);

/** What is kept on this device for a complaint and not sent yet. */
export function Pending({ items }: { items: readonly Item[] }) {
  return (
    <div class="pending stack-s" role="status">
      {items.map((item) => {
        const moving = online.value && item.state !== "paused" && item.tries === 0;
        return (
          <Note key={item.id} icon={moving ? icon("send") : icon("wifi-off")} tone={moving ? "laut" : "warn"}>
            <p>
              <b>{actName(item)}.</b>{" "}
              {t(moving ? "work.sending" : item.state === "paused" ? "work.paused" : "work.queued")}
            </p>
            {item.editable && !moving && (
              <Button kind="quiet" dense onClick={() => void remove(item.id)}>
                {t("work.cancel")}
              </Button>
            )}
          </Note>
        );
      })}
    </div>
  );
}

/** Why something was not accepted. What was typed stands in its form again. */
export function RefusedNote({
  item,
  complaint,
  onFix,
}: {
  item: Item;
  complaint: Handled;
  onFix?: () => void;
}) {
  return (
    <Note icon="circle-alert" tone="bad">
      <p role="alert">
        <b>{actName(item)}.</b> {refusalWords(item, complaint)}
      </p>
      <p class="row wrap">
        {onFix && (
          <Button kind="quiet" dense onClick={onFix}>
            {t("work.fix")}
          </Button>
        )}
        <Button kind="quiet" dense onClick={() => void remove(item.id)}>
          {t("work.discard")}
        </Button>
      </p>
    </Note>
  );
}

function refusalWords({ problem }: Item, complaint: Handled): string {
  const changed = lastChange(complaint.timeline);
  if (problem?.code === "STALE" && changed) return t("work.stale", { time: clock(changed) });
  if (problem?.code === "WRONG_STATE" || problem?.code === "STALE") return problem.message ?? t("work.moved");
  const reasons = problem?.fields?.map(({ message }) => message).join(" ") || problem?.message;
  return reasons ? t("work.refused", { reason: reasons.replace(/\.$/, "") }) : t("work.moved");
}

export const refusedOf = (waiting: readonly Item[], kind: VerbKind): Item | undefined =>
  waiting.find((item) => item.kind === kind && item.state === "refused");

export const fieldProblem = (item: Item | undefined, field: string): string | undefined =>
  item?.problem?.fields?.find((one) => one.field === field)?.message;
