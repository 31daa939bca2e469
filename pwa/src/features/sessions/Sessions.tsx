import { useSignal } from "@preact/signals";
import {
  EndSessionsDocument,
  MySessionsDocument,
  type MySessionsQuery,
} from "../../graphql/generated/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { t } from "../../i18n";
import { dayLong } from "../../i18n/format";
import { Button } from "../../parts/Button";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { StateLabel } from "../../parts/StateLabel";
import { Loaded } from "../admin/kit/Loaded";
import { Problems } from "../admin/kit/Problems";
import { useSending } from "../admin/kit/useSending";

type Session = MySessionsQuery["mySessions"][number];

function nameOf({ browser, system }: Session): string {
  if (browser && system) return t("sessions.on", { browser, system });
  return browser ?? system ?? t("sessions.unknown");
}

/** Where this person is signed in; a session they do not know can be ended from here. */
export default function Sessions() {
  const answer = useAnswer(MySessionsDocument, {});
  const left = useSignal<readonly Session[] | null>(null);
  const said = useSignal("");
  const sending = useSending();

  const end = async (session: Session | null): Promise<void> => {
    said.value = "";
    const done = await sending.send(EndSessionsDocument, { session: session?.id ?? null });
    if (!done) return;
    left.value = done.sessions;
    said.value = t(session ? "sessions.ended" : "sessions.endedOthers");
  };

  return (
    <Page title={t("sessions.title")} heading="bar" back="/menu">
      <div class="stack">
        <p class="muted">{t("sessions.lead")}</p>
        <Problems sending={sending} label={() => undefined} />
        <div role="status">
          {said.value && (
            <Note icon="circle-check" tone="ok">
              {said.value}
            </Note>
          )}
        </div>
        <Loaded answer={answer}>
          {({ mySessions }) => (
            <List
              sessions={left.value ?? mySessions}
              busy={sending.busy}
              onEnd={(session) => void end(session)}
            />
          )}
        </Loaded>
      </div>
    </Page>
  );
}

interface ListProps {
  sessions: readonly Session[];
  busy: boolean;
  onEnd: (session: Session | null) => void;
}

function List({ sessions, busy, onEnd }: ListProps) {
  const others = sessions.filter(({ isThis }) => !isThis);
  return (
    <>
      <ul class="stack-s">
        {sessions.map((session) => (
          <li class="card row between wrap" key={session.id}>
            <span>
              <b class="m">{nameOf(session)}</b>
              <br />
              <span class="small muted">{t("sessions.used", { day: dayLong(session.lastUsedOn) })}</span>
            </span>
            {session.isThis ? (
              <StateLabel tone="ok" icon="circle-check">
                {t("sessions.this")}
              </StateLabel>
            ) : (
              <Button dense disabled={busy} onClick={() => onEnd(session)}>
                {t("sessions.end")} <span class="vh">{nameOf(session)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length === 0 && <p class="muted small">{t("sessions.alone")}</p>}
      <p class="row wrap">
        {others.length > 1 && (
          <Button icon="log-out" disabled={busy} onClick={() => onEnd(null)}>
            {t("sessions.endOthers")}
          </Button>
        )}
        <Button href="/kata-sandi" kind="quiet" icon="key-round">
          {t("sessions.password")}
        </Button>
      </p>
    </>
  );
}
