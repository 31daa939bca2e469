import "./people.css";
import { useSignal } from "@preact/signals";
import { IssueActivationDocument } from "../../../graphql/generated/graphql";
import { t } from "../../../i18n";
import { Button } from "../../../parts/Button";
import { Dialog } from "../../../parts/Dialog";
import { Panel } from "../../../parts/Panel";
import { go } from "../../../device/location";
import { Problems } from "../kit/Problems";
import { useSending } from "../kit/useSending";
import type { Person } from "./person";
import { links } from "./sheet";

/** Make activation links for those marked, after a question: older links of theirs stop working. */
export function Invite({
  people,
  onClear,
}: {
  people: readonly Pick<Person, "id" | "name">[];
  onClear?: () => void;
}) {
  const asking = useSignal(false);
  const sending = useSending();
  const close = (): void => void (asking.value = false);
  const labelOf = (field: string): string | undefined =>
    people[Number(/^people\.(\d+)$/.exec(field)?.[1])]?.name;

  const issue = async (): Promise<void> => {
    close();
    const made = await sending.send(IssueActivationDocument, { people: people.map(({ id }) => id) });
    if (!made || !("links" in made)) return;
    links.value = made.links;
    go("/admin/pegawai/aktivasi");
  };
  const start = (
    <Button dense icon="key-round" busy={sending.busy} onClick={() => (asking.value = true)}>
      {t("adminPeople.invite")}
    </Button>
  );
  return (
    <>
      <Problems sending={sending} label={labelOf} />
      {onClear ? (
        <div class="marked-bar">
          <span class="grow m" role="status">
            {t("adminPeople.marked", { n: people.length })}
          </span>
          <Button kind="quiet" dense onClick={onClear}>
            {t("adminPeople.unmark")}
          </Button>
          {start}
        </div>
      ) : (
        <Panel title={t("adminPeople.inviteOne")}>
          <div class="stack">
            <p class="muted">{t("adminPeople.inviteLead")}</p>
            {start}
          </div>
        </Panel>
      )}
      <Dialog
        open={asking.value}
        title={t("adminPeople.inviteAsk", { n: people.length })}
        onClose={close}
        acts={
          <>
            <Button kind="quiet" onClick={close}>
              {t("form.cancel")}
            </Button>
            <Button kind="main" onClick={() => void issue()}>
              {t("adminPeople.invite")}
            </Button>
          </>
        }
      >
        <p>{t("adminPeople.inviteWhy")}</p>
      </Dialog>
    </>
  );
}
