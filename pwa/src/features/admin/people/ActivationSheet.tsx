import "../kit/admin.css";
import "./people.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../../i18n";
import { moment } from "../../../i18n/format";
import { Button } from "../../../parts/Button";
import { EmptyState } from "../../../parts/EmptyState";
import { Note } from "../../../parts/Note";
import { Page } from "../../../parts/Page";
import { Qr } from "../../../parts/Qr";
import { serverNow, viewer } from "../../../session/session";
import { Unsaved } from "../kit/Unsaved";
import { fullName } from "./person";
import { links } from "./sheet";

const BACK = "/admin/pegawai";

/** The links just made, to be printed, cut and handed over. They are shown once and kept nowhere. */
export default function ActivationSheet() {
  const printed = useSignal(false);
  useEffect(() => {
    const note = (): void => void (printed.value = true);
    addEventListener("afterprint", note);
    return () => {
      removeEventListener("afterprint", note);
      links.value = [];
    };
  }, []);
  const made = links.value;
  if (!made.length) {
    return (
      <Page title={t("adminSheet.title")} heading="bar" layout="wide" back={BACK}>
        <div class="staff admin">
          <EmptyState icon="key-round" why={t("adminSheet.gone")} next={t("adminSheet.goneNext")}>
            <Button kind="main" href={BACK}>
              {t("adminSheet.toPeople")}
            </Button>
          </EmptyState>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t("adminSheet.title")} heading="bar" layout="wide" back={BACK}>
      <div class="staff admin">
        <Unsaved dirty={!printed.value} title={t("adminSheet.leaveTitle")} why={t("adminSheet.leaveWhy")} />
        <div class="no-print stack">
          <Note icon="key-round" tone="warn">
            <p class="b">{t("adminSheet.made", { n: made.length })}</p>
            <p>{t("adminSheet.once")}</p>
          </Note>
          <p>
            <Button kind="main" icon="printer" onClick={() => print()}>
              {t("adminSheet.print", { n: made.length })}
            </Button>
          </p>
        </div>
        <ul class="sheet-list">
          {made.map(({ path, expiresAt, person }) => {
            const address = location.origin + path;
            return (
              <li key={person.id}>
                <span class="plate">
                  <Qr text={address} label={t("adminSheet.qr", { name: person.name })} />
                </span>
                <div class="grow stack-s">
                  <p>
                    <span class="b">{fullName(person)}</span>
                    <br />
                    <span class="muted">
                      {person.position}, {person.unit.shortName}
                    </span>
                  </p>
                  <p>{t("adminSheet.how")}</p>
                  <p class="m">{t("adminSheet.until", { when: moment(expiresAt) })}</p>
                  <p class="link muted">{address}</p>
                </div>
              </li>
            );
          })}
        </ul>
        <p class="small muted">
          {t("adminSheet.printed", {
            when: moment(new Date(serverNow())),
            who: viewer.value?.account?.name ?? "",
          })}
        </p>
      </div>
    </Page>
  );
}
