import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { scannedCounter } from "../../directory/counter";
import { findPoint, findService, findUnit, useDirectory, type Place } from "../../directory/directory";
import { NeedsDirectory } from "../../directory/NeedsDirectory";
import { recentServices, type Recent } from "../../directory/recent";
import { searchServices } from "../../directory/search";
import type { DirectoryQuery } from "../../graphql/generated/graphql";
import { both, t } from "../../i18n";
import { moment } from "../../i18n/format";
import { EmptyState } from "../../parts/EmptyState";
import { TextField } from "../../parts/Field";
import { icon } from "../../parts/Icon";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { Rows, type RowLink } from "../../parts/Rows";
import type { ScreenProps } from "../../parts/screen";
import { shownUnits, wayTo } from "./find";

/** Find the service to rate: by search, by unit, or among the last used. */
export default function Find({ query }: ScreenProps) {
  const directory = useDirectory();
  const typed = useSignal("");
  const recent = useSignal<Recent[]>([]);
  useEffect(() => void recentServices().then((known) => (recent.value = known)), []);
  const { untuk: form = "nilai", unit: unitId, titik } = query;
  const { data } = directory;
  // The unit of a counter just scanned is known before the directory.
  const counter = scannedCounter(titik);
  const office = findUnit(data, unitId) ?? (counter?.unit.id === unitId ? counter?.unit : undefined);
  const row = ({ unit, service }: Listed, detail = unit.name): RowLink => ({
    key: service.id,
    href: wayTo(form, service.id, titik),
    title: both(service.name, service.nameEn),
    detail,
  });

  return (
    <Page
      title={t("find.title")}
      back={unitId ? `/nilai${form === "nilai" ? "" : `?untuk=${form}`}` : "/"}
      bar={t("rate.bar")}
    >
      <div class="stack-l">
        {query.pindah !== undefined && (
          <Note icon="map-pin-off" tone="warn">
            {t("find.moved")}
          </Note>
        )}
        {(data || office) && (
          <TextField
            type="search"
            label={t("find.search")}
            hint={t("find.searchHint")}
            value={typed.value}
            onInput={(value) => (typed.value = value)}
            autocomplete="off"
          />
        )}
        {office && !typed.value.trim() ? (
          <OneUnit
            services={office.services.map((service) =>
              row({ unit: office, service }, service.timePromise ?? undefined),
            )}
            name={office.name}
            point={titik && (findPoint(data, titik)?.point ?? counter)?.name}
          />
        ) : (
          <NeedsDirectory directory={directory}>
            {() =>
              typed.value.trim() ? (
                <Results data={data!} typed={typed.value} row={row} />
              ) : (
                <AllUnits data={data!} recent={recent.value} row={row} form={form} />
              )
            }
          </NeedsDirectory>
        )}
        {directory.state === "known" && directory.at && (
          <p class="small faint">{t("directory.known", { when: moment(new Date(directory.at)) })}</p>
        )}
      </div>
    </Page>
  );
}

interface Listed {
  unit: Pick<Place["unit"], "name">;
  service: Pick<Place["service"], "id" | "name" | "nameEn">;
}
type ToRow = (place: Listed) => RowLink;

function Results({ data, typed, row }: { data: DirectoryQuery; typed: string; row: ToRow }) {
  const places = searchServices(data, typed);
  if (!places.length) return <EmptyState icon="search-x" why={t("find.none")} next={t("find.noneNext")} />;
  return (
    <section class="stack-s">
      <p class="small muted" role="status">
        {t("find.results", { n: places.length })}
      </p>
      <Rows rows={places.map((place) => row(place))} />
    </section>
  );
}

function OneUnit({ services, name, point }: { services: RowLink[]; name: string; point?: string }) {
  return (
    <section class="stack-s">
      <h2>{name}</h2>
      {point && <p class="muted">{t("find.here", { place: point })}</p>}
      {services.length ? (
        <Rows rows={services} />
      ) : (
        <EmptyState icon="inbox" why={t("find.noServices")} next={t("find.noneNext")} />
      )}
    </section>
  );
}

function AllUnits({
  data,
  recent,
  row,
  form,
}: {
  data: DirectoryQuery;
  recent: Recent[];
  row: ToRow;
  form: string;
}) {
  const used = recent
    .map(({ service }) => findService(data, service))
    .filter((place): place is Place => place !== undefined);
  const onward = form === "nilai" ? "" : `&untuk=${form}`;
  return (
    <>
      {used.length > 0 && (
        <section class="stack-s">
          <h2>{t("find.recent")}</h2>
          <Rows rows={used.map((place) => ({ ...row(place), icon: icon("rotate-ccw-clock") }))} />
        </section>
      )}
      <section class="stack-s">
        <h2>{t("find.units")}</h2>
        <Rows
          rows={shownUnits(data.units.nodes).map((unit) => ({
            key: unit.id,
            href: `/nilai?unit=${unit.id}${onward}`,
            title: unit.name,
            detail: t("find.services", { n: unit.services.length }),
            icon: unit.kind === "HEALTH_CENTER" ? icon("hospital") : icon("building"),
          }))}
        />
      </section>
    </>
  );
}
