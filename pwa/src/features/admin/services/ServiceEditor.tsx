import "../kit/admin.css";
import { SaveServiceDocument, UnitOfferDocument } from "../../../graphql/generated/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { t } from "../../../i18n";
import { AreaField, TextField } from "../../../parts/Field";
import { Page } from "../../../parts/Page";
import { Panel } from "../../../parts/Panel";
import type { ScreenProps } from "../../../parts/screen";
import { go } from "../../../device/location";
import { Activity } from "../kit/Activity";
import { fieldsOf, labeller } from "../kit/fields";
import { FormActs } from "../kit/FormActs";
import { Absent, Loaded } from "../kit/Loaded";
import { Problems } from "../kit/Problems";
import { saySaved } from "../kit/Saved";
import { Unsaved } from "../kit/Unsaved";
import { useEdit } from "../kit/useEdit";
import { missing, useSending } from "../kit/useSending";
import { type Offer, rupiahOf, type Service, serviceForm, serviceInput } from "./offer";

const labels = {
  name: "adminOffer.name",
  nameEn: "adminOffer.nameEn",
  code: "adminOffer.serviceCode",
  keywords: "adminOffer.keywords",
  requirements: "adminOffer.requirements",
  procedure: "adminOffer.procedure",
  timePromise: "adminOffer.timePromise",
  feeRupiah: "adminOffer.feeRupiah",
  product: "adminOffer.product",
  complaintChannel: "adminOffer.complaintChannel",
} as const;
const labelOf = labeller(labels);

/** One service with the six parts of its standard. "baru" makes one. */
export default function ServiceEditor({ params, query }: ScreenProps) {
  const unit = query.unit ?? "";
  const answer = useAnswer(UnitOfferDocument, { unit }, { wait: !unit });
  const isNew = params.layanan === "baru";
  const service = answer.data?.services.nodes.find(({ id }) => id === params.layanan);
  if (answer.data?.unit && (service || isNew))
    return <Editor key={service?.id} unit={answer.data.unit} service={service} onReload={answer.reload} />;
  return (
    <Page title={t("adminOffer.service")} heading="bar" layout="wide" back="/admin/layanan">
      {unit ? <Loaded answer={answer}>{() => <Absent />}</Loaded> : <Absent />}
    </Page>
  );
}

function Editor({
  unit,
  service,
  onReload,
}: {
  unit: NonNullable<Offer["unit"]>;
  service?: Service;
  onReload: () => void;
}) {
  const back = `/admin/layanan?unit=${unit.id}`;
  const edit = useEdit(serviceForm(service), service?.version);
  const sending = useSending();
  const { form } = edit;

  const save = async (isActive: boolean): Promise<void> => {
    const wrong = missing(form, ["name", "code"]);
    if (rupiahOf(form.feeRupiah) === undefined)
      wrong.push({ field: "feeRupiah", message: t("adminOffer.feeWrong") });
    if (sending.stop(wrong)) return;
    const saved = await sending.send(SaveServiceDocument, {
      id: service?.id,
      seen: edit.seen,
      input: serviceInput(form, unit.id, isActive),
    });
    if (!saved) return;
    edit.settle();
    saySaved(saved.id, t("admin.saved", { name: saved.name }));
    go(back);
  };
  const field = fieldsOf(labels, edit, sending);
  const optional = t("form.optional");

  return (
    <Page
      title={service?.name ?? t("adminOffer.addService")}
      heading="bar"
      layout="wide"
      back={back}
      failed={sending.errors.length > 0}
    >
      <div class={`staff admin ${service ? "two" : "narrow"}`}>
        <Unsaved dirty={edit.dirty} />
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save(service?.isActive ?? true);
          }}
        >
          <Problems sending={sending} label={labelOf} changed={edit.changed} onShow={onReload} />
          <Panel title={unit.name}>
            <div class="stack">
              <TextField {...field("name")} maxLength={160} />
              <div class="pair">
                <TextField
                  {...field("nameEn")}
                  hint={t("adminOffer.nameEnHint")}
                  optional={optional}
                  maxLength={160}
                />
                <TextField
                  {...field("code")}
                  hint={t("adminOffer.serviceCodeHint")}
                  maxLength={60}
                  spellcheck={false}
                />
              </div>
              <TextField {...field("keywords")} hint={t("adminOffer.keywordsHint")} optional={optional} />
            </div>
          </Panel>
          <Panel title={t("adminOffer.standardTitle")}>
            <div class="stack">
              <p class="muted">{t("adminOffer.standardLead")}</p>
              <AreaField {...field("requirements")} rows={4} maxLength={4000} />
              <AreaField {...field("procedure")} rows={4} maxLength={4000} />
              <div class="pair">
                <TextField {...field("timePromise")} hint={t("adminOffer.timeHint")} maxLength={120} />
                <TextField {...field("feeRupiah")} hint={t("adminOffer.feeHint")} inputMode="numeric" />
              </div>
              <TextField {...field("product")} maxLength={200} />
              <TextField {...field("complaintChannel")} maxLength={300} />
            </div>
          </Panel>
          <FormActs busy={sending.busy} back={back} />
        </form>
        {service && (
          <Activity
            active={service.isActive}
            busy={sending.busy}
            ask={t("adminOffer.askService", { name: service.name })}
            why={t(service.isActive ? "adminOffer.askServiceWhy" : "adminOffer.offServiceWhy")}
            onChange={(isActive) => void save(isActive)}
          />
        )}
      </div>
    </Page>
  );
}
