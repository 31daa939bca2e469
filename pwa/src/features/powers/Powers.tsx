import "./powers.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { send } from "../../graphql/change";
import {
  AgreeToRoleDocument,
  DeclineRoleDocument,
  PowersDocument,
  type PowersQuery,
  SeePowersDocument,
} from "../../graphql/generated/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { type PlainKey, t } from "../../i18n";
import { day } from "../../i18n/format";
import { Button } from "../../parts/Button";
import { type Column, DataTable } from "../../parts/DataTable";
import { Dialog } from "../../parts/Dialog";
import { EmptyState } from "../../parts/EmptyState";
import { Page } from "../../parts/Page";
import { Panel } from "../../parts/Panel";
import { powersSeen } from "../../session/session";
import { Loaded } from "../admin/kit/Loaded";
import { Problems } from "../admin/kit/Problems";
import { SavedNote, saySaved } from "../admin/kit/Saved";
import { useSending } from "../admin/kit/useSending";
import { Resets } from "./Resets";

type Power = PowersQuery["powers"][number];
type Asking = { verb: "agree" | "decline"; power: Power };

/** Only these are powerful; whatever else the server may name one day is shown by its own word. */
const WORDS: Partial<Record<Power["role"], readonly [name: PlainKey, opens: PlainKey]>> = {
  VERIFIER: ["power.VERIFIER", "power.VERIFIER.opens"],
  ADMIN: ["power.ADMIN", "power.ADMIN.opens"],
  UNIT_HEAD: ["power.UNIT_HEAD", "power.UNIT_HEAD.opens"],
};
const roleOf = ({ role }: Power): string => (WORDS[role] ? t(WORDS[role][0]) : role);
const opens = ({ role }: Power): string => (WORDS[role] ? t(WORDS[role][1]) : "");

/** Who may open names, misconduct and accounts, since when and given by whom; and what waits for a second person. */
export default function Powers() {
  const answer = useAnswer(PowersDocument, {}, { keep: "powers" });
  const asking = useSignal<Asking | null>(null);
  const sending = useSending();
  useEffect(() => {
    if (answer.state === "fresh") void noteSeen();
  }, [answer.state]);

  const decide = async ({ verb, power }: Asking): Promise<void> => {
    asking.value = null;
    const request = { request: power.id };
    const done =
      verb === "agree"
        ? await sending.send(AgreeToRoleDocument, request)
        : await sending.send(DeclineRoleDocument, request);
    if (!done) return;
    const words = { name: power.name, role: roleOf(power) };
    saySaved(power.id, verb === "agree" ? t("power.done", words) : t("power.declined", words));
    answer.reload();
  };

  return (
    <Page title={t("power.title")} heading="bar" layout="wide">
      <div class="staff stack-l">
        <p class="muted">{t("power.lead")}</p>
        <SavedNote />
        <Problems sending={sending} label={() => undefined} />
        <Resets />
        <Loaded answer={answer}>
          {({ powers }) => (
            <>
              <Waiting
                powers={powers.filter(({ state }) => state === "WAITING")}
                busy={sending.busy}
                onAsk={(next) => (asking.value = next)}
              />
              <InForce powers={powers.filter(({ state }) => state === "IN_FORCE")} />
            </>
          )}
        </Loaded>
        <Question
          asking={asking.value}
          onClose={() => (asking.value = null)}
          onSure={(sure) => void decide(sure)}
        />
      </div>
    </Page>
  );
}

/** What was shown need not be told of any more. Where it does not arrive, the next visit tells it. */
async function noteSeen(): Promise<void> {
  const seen = await send(SeePowersDocument, {}).catch(() => undefined);
  if (seen?.ok) powersSeen();
}

const who: Column<Power> = {
  key: "who",
  head: "",
  cell: (power) => (
    <div class="power-cell">
      {power.name}
      <span>{power.position}</span>
    </div>
  ),
};

function columns(): Column<Power>[] {
  return [
    { ...who, head: t("power.who") },
    {
      key: "opens",
      head: t("power.opens"),
      cell: (power) => (
        <div class="power-cell">
          {t("power.at", { role: roleOf(power), unit: power.unit.shortName })}
          <span>{opens(power)}</span>
        </div>
      ),
    },
    {
      key: "since",
      head: t("power.since"),
      cell: ({ since }) => (since ? day(since) : t("power.unknown")),
    },
    {
      key: "by",
      head: t("power.by"),
      cell: ({ askedBy, since }) => askedBy ?? t(since ? "power.operator" : "power.unknown"),
    },
  ];
}

interface WaitingProps {
  powers: readonly Power[];
  busy: boolean;
  onAsk: (asking: Asking) => void;
}

function Waiting({ powers, busy, onAsk }: WaitingProps) {
  const act: Column<Power> = {
    key: "act",
    head: t("power.act"),
    cell: (power) =>
      power.mayAgree ? (
        <div class="acts">
          <Button dense kind="quiet" disabled={busy} onClick={() => onAsk({ verb: "decline", power })}>
            {t("power.decline")}
          </Button>
          <Button dense icon="check" disabled={busy} onClick={() => onAsk({ verb: "agree", power })}>
            {t("power.agree")}
          </Button>
        </div>
      ) : (
        <span class="muted">{t("power.notYours")}</span>
      ),
  };
  return (
    <Panel title={t("power.waiting")}>
      {powers.length ? (
        <DataTable
          caption={t("power.waiting")}
          captionHidden
          columns={[...columns(), act]}
          rows={powers}
          rowKey={({ id }) => id}
          hot={({ mayAgree }) => mayAgree}
        />
      ) : (
        <p class="muted">{t("power.waitingNone")}</p>
      )}
    </Panel>
  );
}

function InForce({ powers }: { powers: readonly Power[] }) {
  const agreed: Column<Power> = {
    key: "agreed",
    head: t("power.agreed"),
    cell: ({ agreedBy, since }) => agreedBy ?? t(since ? "power.first" : "power.unknown"),
  };
  return (
    <Panel title={t("power.inForce")}>
      {powers.length ? (
        <DataTable
          caption={t("power.inForce")}
          captionHidden
          columns={[...columns(), agreed]}
          rows={powers}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState icon="users" why={t("power.none")} next={t("power.noneNext")} />
      )}
    </Panel>
  );
}

interface QuestionProps {
  asking: Asking | null;
  onClose: () => void;
  onSure: (asking: Asking) => void;
}

function Question({ asking, onClose, onSure }: QuestionProps) {
  if (!asking) return null;
  const { verb, power } = asking;
  const agrees = verb === "agree";
  const words = { name: power.name, role: roleOf(power), unit: power.unit.shortName };
  return (
    <Dialog
      open
      title={agrees ? t("power.askAgree", words) : t("power.askDecline", words)}
      onClose={onClose}
      acts={
        <>
          <Button kind="quiet" onClick={onClose}>
            {t("form.cancel")}
          </Button>
          <Button kind="main" onClick={() => onSure(asking)}>
            {agrees ? t("power.agree") : t("power.decline")}
          </Button>
        </>
      }
    >
      <p>{agrees ? t("power.askAgreeWhy", words) : t("power.askDeclineWhy")}</p>
      {agrees && <p class="m">{opens(power)}</p>}
    </Dialog>
  );
}
