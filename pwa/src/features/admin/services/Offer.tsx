import "../kit/admin.css";
import { UnitOfferDocument } from "../../../graphql/generated/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { both, t } from "../../../i18n";
import { rupiah } from "../../../i18n/format";
import { Button } from "../../../parts/Button";
import { DataTable } from "../../../parts/DataTable";
import { EmptyState } from "../../../parts/EmptyState";
import { icon } from "../../../parts/Icon";
import { Page } from "../../../parts/Page";
import { Panel } from "../../../parts/Panel";
import { StateLabel } from "../../../parts/StateLabel";
import type { ScreenProps } from "../../../parts/screen";
import { ActiveLabel } from "../kit/Activity";
import { Loaded } from "../kit/Loaded";
import { isLastSaved, SavedNote } from "../kit/Saved";
import { UnitPicker } from "../kit/UnitPicker";
import { useUnits } from "../kit/useUnits";
import { type Counter, filledParts, type Service, STANDARD } from "./offer";

/** What one unit offers: its services with their standards, and its counters. */
export default function OfferScreen({ query }: ScreenProps) {
  const { answer: units, reach, choose } = useUnits();
  const unit = choose(query.unit);
  const answer = useAnswer(
    UnitOfferDocument,
    { unit: unit?.id ?? "" },
    { wait: !unit, keep: unit && `admin-offer:${unit.id}` },
  );
  return (
    <Page title={t("adminOffer.title")} heading="bar" layout="wide">
      <div class="staff admin">
        <SavedNote />
        <Loaded answer={units}>
          {() =>
            !unit ? (
              <EmptyState icon="building" why={t("adminUnit.none")} next={t("adminUnit.noneNext")} />
            ) : (
              <>
                <div class="top-row">
                  <UnitPicker reach={reach} value={unit.id} />
                  <Button icon="qr-code" class="push" dense href={`/admin/poster?unit=${unit.id}`}>
                    {t("adminPoster.title")}
                  </Button>
                </div>
                <Loaded answer={answer}>
                  {({ unit: known, services }) => (
                    <>
                      <Services unit={unit.id} services={services.nodes} />
                      <Counters unit={unit.id} counters={known?.servicePoints ?? []} />
                    </>
                  )}
                </Loaded>
              </>
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}

function Standard({ service }: { service: Service }) {
  const filled = filledParts(service);
  const whole = filled === STANDARD.length;
  return (
    <StateLabel tone={whole ? "ok" : "warn"} icon={whole ? icon("circle-check") : icon("hourglass")} bare>
      {t("adminOffer.filled", { n: filled, of: STANDARD.length })}
    </StateLabel>
  );
}

function Services({ unit, services }: { unit: string; services: readonly Service[] }) {
  return (
    <Panel
      title={t("adminOffer.services", { n: services.length })}
      beside={
        <Button kind="main" dense icon="plus" href={`/admin/layanan/baru?unit=${unit}`}>
          {t("adminOffer.addService")}
        </Button>
      }
    >
      {services.length === 0 ? (
        <EmptyState
          icon="list-checks"
          why={t("adminOffer.noServices")}
          next={t("adminOffer.noServicesNext")}
        />
      ) : (
        <DataTable
          caption={t("adminOffer.servicesOf")}
          captionHidden
          rows={services}
          rowKey={({ id }) => id}
          hot={({ id }) => isLastSaved(id)}
          columns={[
            {
              key: "name",
              head: t("adminOffer.service"),
              cell: (one) => (
                <a href={`/admin/layanan/${one.id}?unit=${unit}`}>{both(one.name, one.nameEn)}</a>
              ),
            },
            { key: "standard", head: t("adminOffer.standard"), cell: (one) => <Standard service={one} /> },
            {
              key: "time",
              head: t("adminOffer.time"),
              cell: (one) => one.timePromise ?? t("adminOffer.unset"),
            },
            {
              key: "fee",
              head: t("adminOffer.fee"),
              figure: true,
              cell: (one) =>
                one.feeRupiah === null
                  ? t("adminOffer.unset")
                  : one.feeRupiah === 0
                    ? t("adminOffer.free")
                    : rupiah(one.feeRupiah),
            },
            { key: "state", head: t("admin.state"), cell: (one) => <ActiveLabel active={one.isActive} /> },
          ]}
        />
      )}
    </Panel>
  );
}

function Counters({ unit, counters }: { unit: string; counters: readonly Counter[] }) {
  return (
    <Panel
      title={t("adminOffer.counters", { n: counters.length })}
      beside={
        <Button dense icon="plus" href={`/admin/loket/baru?unit=${unit}`}>
          {t("adminOffer.addCounter")}
        </Button>
      }
    >
      {counters.length === 0 ? (
        <EmptyState icon="qr-code" why={t("adminOffer.noCounters")} next={t("adminOffer.noCountersNext")} />
      ) : (
        <DataTable
          caption={t("adminOffer.countersOf")}
          captionHidden
          rows={counters}
          rowKey={({ id }) => id}
          hot={({ id }) => isLastSaved(id)}
          columns={[
            {
              key: "name",
              head: t("adminOffer.counter"),
              cell: (one) => <a href={`/admin/loket/${one.id}?unit=${unit}`}>{one.name}</a>,
            },
            { key: "code", head: t("adminOffer.code"), cell: (one) => <span class="code">{one.code}</span> },
            {
              key: "service",
              head: t("adminOffer.service"),
              cell: (one) =>
                one.service ? both(one.service.name, one.service.nameEn) : t("adminOffer.allServices"),
            },
            {
              key: "officer",
              head: t("adminOffer.officer"),
              cell: (one) => (one.officer ? one.officer.name : t("adminOffer.noOfficer")),
            },
            { key: "state", head: t("admin.state"), cell: (one) => <ActiveLabel active={one.isActive} /> },
          ]}
        />
      )}
    </Panel>
  );
}
