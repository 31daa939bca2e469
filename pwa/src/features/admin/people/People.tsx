import "../kit/admin.css";
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { ask, Failure } from "../../../graphql/client";
import { AdminPeopleDocument } from "../../../graphql/generated/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { t } from "../../../i18n";
import { Button } from "../../../parts/Button";
import { FailureNote } from "../../../parts/FailureNote";
import { TextField } from "../../../parts/Field";
import { Page } from "../../../parts/Page";
import type { ScreenProps } from "../../../parts/screen";
import { Loaded } from "../kit/Loaded";
import { SavedNote } from "../kit/Saved";
import { UnitPicker } from "../kit/UnitPicker";
import { useUnits } from "../kit/useUnits";
import { Invite } from "./Invite";
import { PeopleTable } from "./PeopleTable";
import type { Person } from "./person";

const PAGE = 50;
const PAUSE_MS = 300;

/** Everyone who works here, with masked numbers; those marked get activation links. */
export default function People({ query }: ScreenProps) {
  const { answer: units, reach } = useUnits();
  const typed = useSignal("");
  const search = useSignal("");
  const marked = useSignal<ReadonlyMap<string, Person>>(new Map());
  useEffect(() => {
    const timer = setTimeout(() => (search.value = typed.value.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed.value]);

  const asked = { unit: query.unit ?? null, search: search.value || null, first: PAGE };
  const answer = useAnswer(AdminPeopleDocument, { ...asked, after: null });
  const mark = (people: readonly Person[], on: boolean): void => {
    const next = new Map(marked.peek());
    for (const person of people) {
      if (on) next.set(person.id, person);
      else next.delete(person.id);
    }
    marked.value = next;
  };

  return (
    <Page title={t("adminPeople.title")} heading="bar" layout="wide">
      <div class="staff admin">
        <SavedNote />
        <div class="top-row">
          <TextField
            label={t("adminPeople.search")}
            hint={t("adminPeople.searchHint")}
            type="search"
            class="picker"
            value={typed.value}
            autocomplete="off"
            onInput={(value) => (typed.value = value)}
          />
          {units.data && (
            <UnitPicker reach={reach} value={query.unit ?? ""} empty={t("adminPeople.allUnits")} />
          )}
          <span class="push row wrap">
            <Button icon="file-up" href="/admin/pegawai/impor">
              {t("adminImport.open")}
            </Button>
            <Button
              kind="main"
              icon="plus"
              href={`/admin/pegawai/baru${query.unit ? `?unit=${query.unit}` : ""}`}
            >
              {t("adminPeople.add")}
            </Button>
          </span>
        </div>
        {marked.value.size > 0 && (
          <Invite people={[...marked.value.values()]} onClear={() => (marked.value = new Map())} />
        )}
        <Loaded answer={answer}>
          {({ people }) => (
            <Pages
              key={JSON.stringify(asked)}
              asked={asked}
              first={people}
              isFiltered={Boolean(asked.search ?? asked.unit)}
              marked={marked.value}
              onMark={mark}
            />
          )}
        </Loaded>
      </div>
    </Page>
  );
}

interface Cut {
  nodes: readonly Person[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface PagesProps {
  asked: { unit: string | null; search: string | null; first: number };
  first: Cut;
  isFiltered: boolean;
  marked: ReadonlyMap<string, Person>;
  onMark: (people: readonly Person[], on: boolean) => void;
}

function Pages({ asked, first, isFiltered, marked, onMark }: PagesProps) {
  const more = useSignal<Cut | null>(null);
  const failure = useSignal<Failure | null>(null);
  const busy = useRef(false);
  const { pageInfo } = more.value ?? first;
  const people = [...first.nodes, ...(more.value?.nodes ?? [])];

  const next = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    failure.value = null;
    try {
      const { people: cut } = await ask(AdminPeopleDocument, { ...asked, after: pageInfo.endCursor });
      more.value = { nodes: [...(more.peek()?.nodes ?? []), ...cut.nodes], pageInfo: cut.pageInfo };
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      failure.value = reason;
    } finally {
      busy.current = false;
    }
  };

  return (
    <>
      <PeopleTable
        people={people}
        hasMore={pageInfo.hasNextPage}
        isFiltered={isFiltered}
        marked={marked}
        onMark={onMark}
      />
      {failure.value && <FailureNote failure={failure.value} />}
      {pageInfo.hasNextPage && (
        <p>
          <Button icon="chevron-down" onClick={() => void next()}>
            {t("adminPeople.more")}
          </Button>
        </p>
      )}
    </>
  );
}
