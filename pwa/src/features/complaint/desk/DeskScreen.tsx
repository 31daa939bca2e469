import "./desk.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { LiveNow } from "../../../parts/LiveNow";
import { myUnits } from "../../../session/watchedUnits";
import { t } from "../../../i18n";
import { Chips } from "../../../parts/Chips";
import { TextField } from "../../../parts/Field";
import { Page } from "../../../parts/Page";
import { SelectField } from "../../../parts/Field";
import type { ScreenProps } from "../../../parts/screen";
import { go } from "../../../device/location";
import { ComplaintList } from "./ComplaintList";
import { ComplaintPane } from "./ComplaintPane";
import { deskPath, type Shelf, shelfNamed } from "./desk";
import { useDesk } from "./useDesk";
import { useTop } from "./useTop";

interface DeskScreenProps extends ScreenProps {
  title: string;
  base: string;
  shelves: readonly Shelf[];
  /** Nothing on the first shelf: why, and what next. */
  empty: { why: string; next: string };
  /** The shelf for who comes without naming one. */
  first?: string;
}

/** A list of complaints beside the one that is open; on narrow screens one or the other. */
export function DeskScreen({ title, base, shelves, empty, first, params, query }: DeskScreenProps) {
  const chosen = params.kode;
  const shelf = shelfNamed(shelves, query.rak ?? first);
  const units = myUnits();
  const desk = useDesk({ unit: query.unit ?? null, shelf: shelf.shelf, search: query.cari || null });
  const top = useTop(desk.list?.rows);
  const open = chosen ?? top;
  const heading = useSignal("");
  const filter = (change: Record<string, string>): void =>
    go(deskPath(base, { ...query, ...change }, chosen), true);
  const count = desk.list && (desk.list.next ? `${desk.list.rows.length}+` : String(desk.list.rows.length));
  const tools = <LiveNow at={desk.state === "fresh" ? undefined : desk.at} />;
  return (
    <Page
      title={chosen ? heading.value || title : title}
      heading={chosen ? "own" : "bar"}
      bar={title}
      layout="full"
      tools={tools}
      back={chosen && deskPath(base, query)}
    >
      <div class={`desk staff${chosen ? " has-open" : ""}`}>
        <section class="desk-list" aria-label={title}>
          <div class="desk-filters stack-s">
            {shelves.length > 1 && (
              <Chips
                single
                label={t("desk.shelves")}
                chosen={[shelf.name]}
                options={shelves.map(({ name, label }) => ({
                  value: name,
                  label: name === shelf.name && count ? `${t(label)}, ${count}` : t(label),
                }))}
                onChange={([name = ""]) => filter({ rak: name })}
              />
            )}
            {(units.length > 1 || query.unit) && (
              <SelectField
                label={t("desk.unit")}
                value={query.unit ?? ""}
                empty={t("desk.allUnits")}
                onInput={(unit) => filter({ unit })}
                options={unitOptions(units, query.unit, desk.list?.rows)}
              />
            )}
            <Search value={query.cari ?? ""} onSearch={(cari) => filter({ cari })} />
          </div>
          <ComplaintList
            desk={desk}
            open={open}
            link={(id) => deskPath(base, query, id)}
            searched={Boolean(query.cari)}
            empty={empty}
            showUnit={!query.unit}
          />
        </section>
        <section class="desk-pane" aria-label={t("desk.complaint")}>
          {open && (
            <ComplaintPane
              key={open}
              id={open}
              beneath={!chosen}
              onTitle={(words) => (heading.value = words)}
              onChanged={desk.reload}
            />
          )}
        </section>
      </div>
    </Page>
  );
}

/** The units to choose from; one that came by a link is among them. */
function unitOptions(
  units: ReturnType<typeof myUnits>,
  chosen: string | undefined,
  rows: readonly { unit?: { id: string; shortName: string } | null }[] = [],
) {
  const linked = units.some(({ id }) => id === chosen)
    ? undefined
    : rows.find(({ unit }) => unit?.id === chosen)?.unit;
  const all = [
    ...units,
    ...(linked
      ? [linked]
      : chosen && !units.some(({ id }) => id === chosen)
        ? [{ id: chosen, shortName: t("desk.thisUnit") }]
        : []),
  ];
  return all.map(({ id, shortName }) => ({ value: id, label: shortName }));
}

function Search({ value, onSearch }: { value: string; onSearch: (words: string) => void }) {
  const words = useSignal(value);
  useEffect(() => {
    if (words.value.trim() === value) return undefined;
    const timer = setTimeout(() => onSearch(words.peek().trim()), 400);
    return () => clearTimeout(timer);
  }, [words.value]);
  return (
    <TextField
      class="one-line"
      type="search"
      inputMode="search"
      label={t("desk.search")}
      value={words.value}
      onInput={(next) => (words.value = next)}
    />
  );
}
