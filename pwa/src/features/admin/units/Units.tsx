import "../kit/admin.css";
import { t } from "../../../i18n";
import { Button } from "../../../parts/Button";
import { DataTable } from "../../../parts/DataTable";
import { EmptyState } from "../../../parts/EmptyState";
import { Page } from "../../../parts/Page";
import { Panel } from "../../../parts/Panel";
import { ActiveLabel } from "../kit/Activity";
import { Loaded } from "../kit/Loaded";
import { isLastSaved, SavedNote } from "../kit/Saved";
import { useUnits } from "../kit/useUnits";

/** The tree of units this administrator looks after. */
export default function Units() {
  const { answer, reach } = useUnits();
  return (
    <Page title={t("adminUnit.title")} heading="bar" layout="wide">
      <div class="staff admin">
        <SavedNote />
        <Loaded answer={answer}>
          {() =>
            reach.length === 0 ? (
              <EmptyState icon="building" why={t("adminUnit.none")} next={t("adminUnit.noneNext")} />
            ) : (
              <Panel
                title={t("adminUnit.count", { n: reach.length })}
                beside={
                  <Button kind="main" dense icon="plus" href="/admin/unit/baru">
                    {t("adminUnit.add")}
                  </Button>
                }
              >
                <DataTable
                  caption={t("adminUnit.title")}
                  captionHidden
                  rows={reach}
                  rowKey={({ unit }) => unit.id}
                  hot={({ unit }) => isLastSaved(unit.id)}
                  columns={[
                    {
                      key: "name",
                      head: t("adminUnit.name"),
                      cell: ({ unit, depth }) => (
                        <span class="tree" style={{ "--depth": depth }}>
                          <a href={`/admin/unit/${unit.id}`}>{unit.name}</a>
                        </span>
                      ),
                    },
                    {
                      key: "kind",
                      head: t("adminUnit.kind"),
                      cell: ({ unit }) => t(`adminUnit.${unit.kind}`),
                    },
                    { key: "code", head: t("adminUnit.code"), cell: ({ unit }) => unit.code },
                    {
                      key: "services",
                      head: t("adminUnit.services"),
                      figure: true,
                      cell: ({ unit }) => (
                        <a href={`/admin/layanan?unit=${unit.id}`}>{unit.services.length}</a>
                      ),
                    },
                    {
                      key: "counters",
                      head: t("adminUnit.counters"),
                      figure: true,
                      cell: ({ unit }) => (
                        <a href={`/admin/layanan?unit=${unit.id}`}>
                          {unit.servicePoints.filter(({ isActive }) => isActive).length}
                        </a>
                      ),
                    },
                    {
                      key: "hours",
                      head: t("adminUnit.hours"),
                      cell: ({ unit }) => (
                        <a href={`/admin/unit/${unit.id}/jam`}>
                          {t(unit.officeHours.length ? "adminUnit.ownHours" : "adminUnit.sameHours")}
                        </a>
                      ),
                    },
                    {
                      key: "state",
                      head: t("admin.state"),
                      cell: ({ unit }) => <ActiveLabel active={unit.isActive} />,
                    },
                  ]}
                />
              </Panel>
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}
