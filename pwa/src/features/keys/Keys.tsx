import "./keys.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { online } from "../../device/status";
import { Failure } from "../../graphql/failure";
import { t } from "../../i18n";
import { day } from "../../i18n/format";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { EmptyState } from "../../parts/EmptyState";
import { FailureNote } from "../../parts/FailureNote";
import { Icon, icon } from "../../parts/Icon";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { Skeleton } from "../../parts/Skeleton";
import { lookAgain } from "../../session/account";
import { viewer } from "../../session/session";
import { AddKey } from "./AddKey";
import { CodeSheet } from "./CodeSheet";
import { drawCodes, type Key, type Keys, readKeys, removeKey } from "./keys";

const ICONS = { passkey: icon("fingerprint-pattern"), totp: icon("smartphone") };
/** With so few codes left it is time for new ones. */
const FEW = 3;

type Asking = { verb: "remove"; key: Key } | { verb: "codes" };

/** One's own second keys: what there is, add one, take one away, and the codes for when all are lost. */
export default function MyKeys() {
  const keys = useSignal<Keys | null>(null);
  const failure = useSignal<Failure | null>(null);
  const codes = useSignal<readonly string[]>([]);
  const done = useSignal("");
  const asking = useSignal<Asking | null>(null);
  const busy = useSignal(false);

  const tried = async (act: () => Promise<void>): Promise<void> => {
    if (busy.value) return;
    busy.value = true;
    failure.value = null;
    try {
      await act();
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      failure.value = reason;
    } finally {
      busy.value = false;
    }
  };
  const load = async (): Promise<void> => void (keys.value = await readKeys());
  const isOnline = online.value;
  useEffect(() => {
    if (isOnline && !keys.value) void tried(load);
  }, [isOnline]);

  const added = async (name: string, drawn: readonly string[]): Promise<void> => {
    done.value = t("keys.added", { name });
    codes.value = drawn;
    await tried(async () => {
      await load();
      await lookAgain();
    });
  };
  const sure = async (what: Asking): Promise<void> => {
    asking.value = null;
    await tried(async () => {
      if (what.verb === "codes") codes.value = await drawCodes();
      else {
        await removeKey(what.key.id);
        done.value = t("keys.removed", { name: what.key.name });
      }
      await load();
    });
  };

  if (codes.value.length)
    return <CodeSheet codes={codes.value} done={done.value} onKept={() => (codes.value = [])} />;
  return (
    <Page title={t("keys.title")} heading="bar" back="/menu">
      <div class="stack-l">
        {viewer.value?.lacksFactor && (
          <Note icon="lock-keyhole" tone="warn">
            {t("keys.needed")}
          </Note>
        )}
        <p class="muted">{t("keys.lead")}</p>
        {!isOnline && (
          <Note icon="wifi-off" tone="warn">
            {t("keys.offline")}
          </Note>
        )}
        {done.value && (
          <div role="status">
            <Note icon="circle-check" tone="ok">
              {done.value}
            </Note>
          </div>
        )}
        {failure.value && isOnline && (
          <FailureNote failure={failure.value} onAgain={() => void tried(load)} />
        )}
        {!keys.value && isOnline && !failure.value && <Skeleton label={t("keys.loading")} lines={4} />}
        {keys.value && (
          <>
            {keys.value.resetOn && (
              <Note icon="triangle-alert" tone="warn">
                {t("keys.reset", { when: day(keys.value.resetOn) })}
              </Note>
            )}
            <Own
              keys={keys.value}
              busy={busy.value}
              onAsk={(key) => (asking.value = { verb: "remove", key })}
            />
            <AddKey
              first={keys.value.factors.length === 0}
              onAdded={(name, drawn) => void added(name, drawn)}
            />
            {keys.value.factors.length > 0 && (
              <Codes
                left={keys.value.codes}
                busy={busy.value}
                onNew={() => (asking.value = { verb: "codes" })}
              />
            )}
          </>
        )}
        <Question
          asking={asking.value}
          isLast={keys.value?.factors.length === 1}
          onClose={() => (asking.value = null)}
          onSure={(what) => void sure(what)}
        />
      </div>
    </Page>
  );
}

function Own({ keys, busy, onAsk }: { keys: Keys; busy: boolean; onAsk: (key: Key) => void }) {
  if (!keys.factors.length)
    return <EmptyState icon="key-round" why={t("keys.none")} next={t("keys.noneNext")} />;
  return (
    <section class="stack-s">
      <h2>{t("keys.yours")}</h2>
      <ul class="card stack">
        {keys.factors.map((key) => (
          <li key={key.id} class="row top">
            <Icon name={ICONS[key.kind]} />
            <span class="grow">
              <span class="m">{key.name}</span>
              <br />
              <span class="small muted">
                {t(`keys.${key.kind}`)}, {t("keys.made", { when: day(key.madeOn) })}
                {key.usedOn && `, ${t("keys.used", { when: day(key.usedOn) })}`}
              </span>
              {!key.mayGo && (
                <>
                  <br />
                  <span class="small muted">{t("keys.stays")}</span>
                </>
              )}
            </span>
            {key.mayGo && (
              <Button dense kind="quiet" busy={busy} onClick={() => onAsk(key)}>
                {t("keys.remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Codes({ left, busy, onNew }: { left: number; busy: boolean; onNew: () => void }) {
  return (
    <section class="stack-s">
      <h2>{t("keys.codes")}</h2>
      <p>{t("keys.codesWhy")}</p>
      <p class={left > FEW ? "" : "m"}>{t(left > FEW ? "keys.codesLeft" : "keys.codesFew", { n: left })}</p>
      <p>
        <Button icon="refresh-cw" busy={busy} onClick={onNew}>
          {t("keys.codesNew")}
        </Button>
      </p>
    </section>
  );
}

interface QuestionProps {
  asking: Asking | null;
  isLast: boolean;
  onClose: () => void;
  onSure: (asking: Asking) => void;
}

function Question({ asking, isLast, onClose, onSure }: QuestionProps) {
  if (!asking) return null;
  const removes = asking.verb === "remove";
  return (
    <Dialog
      open
      title={removes ? t("keys.removeAsk", { name: asking.key.name }) : t("keys.codesAsk")}
      onClose={onClose}
      acts={
        <>
          <Button kind="quiet" onClick={onClose}>
            {t("form.cancel")}
          </Button>
          <Button kind="main" onClick={() => onSure(asking)}>
            {t(removes ? "keys.remove" : "keys.codesNew")}
          </Button>
        </>
      }
    >
      <p>{t(removes ? (isLast ? "keys.removeLast" : "keys.removeWhy") : "keys.codesAskWhy")}</p>
    </Dialog>
  );
}
