import "../kit/admin.css";
import "./poster.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { loadDirectory, type Point, useDirectory } from "../../../directory/directory";
import { NeedsDirectory } from "../../../directory/NeedsDirectory";
import { t } from "../../../i18n";
import { Button } from "../../../parts/Button";
import { Choice } from "../../../parts/Choice";
import { Chips } from "../../../parts/Chips";
import { EmptyState } from "../../../parts/EmptyState";
import { SelectField } from "../../../parts/Field";
import { Page } from "../../../parts/Page";
import type { ScreenProps } from "../../../parts/screen";
import { viewer } from "../../../session/session";
import { go } from "../../../device/location";
import { branches, rootsOf } from "../kit/unitTree";
import { PosterPage } from "./PosterPage";

type Size = "a4" | "a6";

/** Choose counters, see their posters, print them: a sheet for the wall or four cards for tables. */
export default function Poster({ query }: ScreenProps) {
  useEffect(() => void loadDirectory(true), []);
  const directory = useDirectory();
  const size = useSignal<Size>("a4");
  const dropped = useSignal<readonly string[]>([]);
  const reach = branches(directory.data?.units.nodes ?? [], rootsOf(viewer.value?.roles ?? [], ["ADMIN"]));
  const ids = [query.unit, viewer.value?.account?.unit?.id];
  const withPoints = reach.filter(({ unit }) => unit.servicePoints.length > 0);
  const find = (id: string | undefined) => reach.find(({ unit }) => unit.id === id)?.unit;
  const unit =
    find(ids[0]) ??
    withPoints.find((one) => one.unit.id === ids[1])?.unit ??
    withPoints[0]?.unit ??
    reach[0]?.unit;
  const points = unit?.servicePoints ?? [];
  const chosen = points.filter(({ id }) => !dropped.value.includes(id));

  return (
    <Page title={t("adminPoster.title")} heading="bar" layout="wide">
      <div class="staff admin">
        <NeedsDirectory directory={directory}>
          {() =>
            !unit ? (
              <EmptyState icon="building" why={t("adminUnit.none")} next={t("adminUnit.noneNext")} />
            ) : (
              <div class="posters-screen">
                <div class="stack no-print">
                  <SelectField
                    label={t("admin.unit")}
                    value={unit.id}
                    onInput={(id) => go(`/admin/poster?unit=${id}`, true)}
                    options={reach.map(({ unit: one, depth }) => ({
                      value: one.id,
                      label: `${"\u2003".repeat(depth)}${one.shortName} (${one.servicePoints.length})`,
                    }))}
                  />
                  {points.length > 0 && (
                    <>
                      <div class="stack-s">
                        <p class="m">{t("adminPoster.counters")}</p>
                        <Chips
                          label={t("adminPoster.counters")}
                          options={points.map(({ id, name }) => ({ value: id, label: name }))}
                          chosen={chosen.map(({ id }) => id)}
                          onChange={(kept) =>
                            (dropped.value = [
                              ...dropped.value.filter((id) => !points.some((one) => one.id === id)),
                              ...points.map(({ id }) => id).filter((id) => !kept.includes(id)),
                            ])
                          }
                        />
                      </div>
                      <Choice<Size>
                        legend={t("adminPoster.size")}
                        value={size.value}
                        onChange={(value) => (size.value = value)}
                        options={[
                          { value: "a4", label: t("adminPoster.a4"), hint: t("adminPoster.a4Hint") },
                          { value: "a6", label: t("adminPoster.card"), hint: t("adminPoster.cardHint") },
                        ]}
                      />
                      <p class="muted" role="status">
                        {t("adminPoster.sheets", {
                          n: chosen.length,
                          sheets: size.value === "a4" ? chosen.length : Math.ceil(chosen.length / 4),
                        })}
                      </p>
                      {chosen.length > 0 && (
                        <Button kind="main" icon="printer" wide onClick={() => print()}>
                          {t("adminPoster.print")}
                        </Button>
                      )}
                      <p class="small muted">{t("adminPoster.check")}</p>
                    </>
                  )}
                </div>
                {points.length > 0 ? (
                  <Sheets unit={unit.name} points={chosen} size={size.value} />
                ) : (
                  <EmptyState
                    icon="qr-code"
                    why={t("adminOffer.noCounters")}
                    next={t("adminPoster.noCounters")}
                  >
                    <Button href={`/admin/loket/baru?unit=${unit.id}`}>{t("adminOffer.addCounter")}</Button>
                  </EmptyState>
                )}
              </div>
            )
          }
        </NeedsDirectory>
      </div>
    </Page>
  );
}

function Sheets({ unit, points, size }: { unit: string; points: readonly Point[]; size: Size }) {
  if (!points.length)
    return <EmptyState icon="qr-code" why={t("adminPoster.none")} next={t("adminPoster.noneNext")} />;
  return (
    <ul class={`posters ${size}`}>
      {points.map(({ id, code, name }) => (
        <li key={id}>
          <PosterPage
            place={`${unit}, ${name}`}
            address={`${location.origin}/l/${encodeURIComponent(code)}`}
          />
        </li>
      ))}
    </ul>
  );
}
