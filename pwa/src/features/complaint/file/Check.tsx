import "./file.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { findService, findUnit, useDirectory } from "../../../directory/directory";
import { useSaving } from "../../../forms/useSaving";
import { namesSomeone, soundsSerious } from "../../../forms/roughWords";
import { both, t } from "../../../i18n";
import { day, localDate } from "../../../i18n/format";
import { enqueue, updateItem } from "../../../outbox";
import { fileComplaint } from "../model/kinds";
import { makeReceipt } from "../model/receipt";
import { Button } from "../../../parts/Button";
import { Note } from "../../../parts/Note";
import { Page } from "../../../parts/Page";
import { Progress } from "../../../parts/Progress";
import { Skeleton } from "../../../parts/Skeleton";
import { preview } from "../../../photos";
import type { ScreenProps } from "../../../parts/screen";
import { go } from "../../../device/location";
import { online } from "../../../device/status";
import { complaintInput, identityFaults, storyFaults, type ComplaintDraft } from "./complaint";
import { change, closeDraft, DRAFT, useDraft } from "./writing";
import { DraftSaved } from "./DraftSaved";

/** Step 3 of a complaint: all of it once more, what happens next, and sending. */
export default function Check({ query }: ScreenProps) {
  const suffix = query.perbaiki ? `?perbaiki=${query.perbaiki}` : "";
  const draft = useDraft(query.perbaiki);
  const saving = useSaving();
  const unready =
    draft !== null && storyFaults(draft, localDate(new Date())).length + identityFaults(draft).length > 0;
  useEffect(() => {
    if (unready && !saving.busy) go(`/adukan${suffix}`, true);
  }, [unready]);

  const send = (): Promise<void> =>
    saving.save(async () => {
      if (!draft) return;
      const receipt = draft.receipt ?? makeReceipt();
      change({ receipt });
      const input = complaintInput(draft, receipt, new Date());
      const title = t("complain.item", { title: input.title });
      if (query.perbaiki)
        await updateItem(fileComplaint, query.perbaiki, { input }, { title, attachments: draft.photos });
      else
        await enqueue(fileComplaint, {
          id: draft.id,
          variables: { input },
          attachments: draft.photos,
          title,
          draft: DRAFT,
        });
      go(`/resi/${receipt.code}`, true);
      closeDraft();
    });

  return (
    <Page
      title={t("complain.check")}
      heading="own"
      bar={t("complain.bar")}
      back={`/adukan/identitas${suffix}`}
      tools={<DraftSaved />}
      foot={
        <div class="pair">
          <Button href={`/adukan/identitas${suffix}`}>{t("fill.back")}</Button>
          <Button kind="main" busy={saving.busy} onClick={() => void send()}>
            {t(online.value ? "complain.send" : "complain.save")}
          </Button>
        </div>
      }
    >
      <div class="stack-l">
        <Progress words={t("complain.step3")} done={3} total={3} />
        <h1 tabIndex={-1}>{t("complain.check")}</h1>
        {draft ? (
          <Summary draft={draft} suffix={suffix} />
        ) : (
          <Skeleton label={t("complain.opening")} lines={6} />
        )}
        {draft?.identity === "ANONYMOUS" && namesSomeone(`${draft.title} ${draft.body}`) && (
          <Note icon="user-x" tone="warn">
            {t("complain.nameInStory")}{" "}
            <a class="m" href={`/adukan${suffix}`}>
              {t("service.change")}
            </a>
          </Note>
        )}
        {draft && soundsSerious(`${draft.title} ${draft.body}`) && (
          <Note icon="shield-check">{t("complain.misconduct")}</Note>
        )}
        <Note icon="clock">{t("complain.promise")}</Note>
        {saving.failed && (
          <Note icon="circle-alert" tone="bad">
            <span role="alert">{saving.failed}</span>
          </Note>
        )}
      </div>
    </Page>
  );
}

const WHO = { ANONYMOUS: "complain.anonymous", SECRET: "complain.secret", NAMED: "complain.named" } as const;

function Summary({ draft, suffix }: { draft: ComplaintDraft; suffix: string }) {
  const { data } = useDirectory();
  const unit = findUnit(data, draft.unit);
  const service = findService(data, draft.service)?.service;
  const story = `/adukan${suffix}`;
  const rows = [
    { label: t("complain.title"), value: draft.title.trim(), href: story },
    { label: t("complain.body"), value: draft.body.trim(), href: story },
    { label: t("complain.day"), value: draft.happenedOn && day(draft.happenedOn), href: story },
    { label: t("complain.place"), value: draft.place.trim(), href: story },
    {
      label: t("complain.unit"),
      value: [unit?.name ?? t("complain.unitUnsure"), service && both(service.name, service.nameEn)]
        .filter(Boolean)
        .join(", "),
      href: story,
    },
    {
      label: t("complain.who"),
      value: [
        t(WHO[draft.identity]),
        ...(draft.identity === "ANONYMOUS" ? [] : [draft.name.trim(), draft.phone.trim()]),
      ]
        .filter(Boolean)
        .join("\n"),
      href: `/adukan/identitas${suffix}`,
    },
  ].filter(({ value }) => value);
  return (
    <dl class="summary">
      {rows.map(({ label, value, href }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          <dd class="change">
            <a href={href}>
              {t("service.change")}
              <span class="vh"> {label}</span>
            </a>
          </dd>
        </div>
      ))}
      {draft.photos.length > 0 && (
        <div>
          <dt>{t("photo.count", { n: draft.photos.length })}</dt>
          <dd>
            <Thumbs ids={draft.photos} />
          </dd>
          <dd class="change">
            <a href={story}>
              {t("service.change")}
              <span class="vh"> {t("photo.word")}</span>
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Thumbs({ ids }: { ids: readonly string[] }) {
  const urls = useSignal<(string | undefined)[]>([]);
  useEffect(() => {
    void Promise.all(ids.map(preview)).then((found) => (urls.value = found));
    return () => urls.peek().forEach((url) => url && URL.revokeObjectURL(url));
  }, [ids.join()]);
  return (
    <div class="thumbs">
      {urls.value.map(
        (url, index) => url && <img key={url} src={url} alt={t("photo.name", { n: index + 1 })} />,
      )}
    </div>
  );
}
