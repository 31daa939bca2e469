import { t } from "../../../i18n";
import { DataTable } from "../../../parts/DataTable";
import { Panel } from "../../../parts/Panel";
import { useUnits } from "../kit/useUnits";

const ROWS = [
  ["nip", "adminImport.helpNumber", "199203152019032004"],
  ["nama", "adminImport.helpName", "Ayu Lestari"],
  ["gelar depan", "adminImport.helpBefore", "dr."],
  ["gelar belakang", "adminImport.helpAfter", "M.Si."],
  ["jabatan", "adminImport.helpPosition", "Kasi Pelayanan"],
  ["unit", "adminImport.helpUnit", ""],
  ["peran", "adminImport.helpRoles", "pengelola | kepala unit"],
] as const;

/** What stands in which column, with the unit codes of this administrator. */
export function ImportGuide() {
  const { reach } = useUnits();
  return (
    <>
      <Panel title={t("adminImport.columns")}>
        <DataTable
          caption={t("adminImport.columns")}
          captionHidden
          rows={ROWS}
          rowKey={([column]) => column}
          columns={[
            {
              key: "column",
              head: t("adminImport.column"),
              cell: ([column]) => <span class="code">{column}</span>,
            },
            { key: "help", head: t("adminImport.content"), cell: ([, help]) => t(help) },
            {
              key: "example",
              head: t("adminImport.example"),
              cell: ([column, , example]) => (column === "unit" ? (reach.at(-1)?.unit.code ?? "") : example),
            },
          ]}
        />
        <p class="small muted">{t("adminImport.asText")}</p>
      </Panel>
      {reach.length > 0 && (
        <Panel title={t("adminImport.codes")}>
          <DataTable
            caption={t("adminImport.codes")}
            captionHidden
            rows={reach}
            rowKey={({ unit }) => unit.id}
            columns={[
              { key: "unit", head: t("admin.unit"), cell: ({ unit }) => unit.name },
              {
                key: "code",
                head: t("adminUnit.code"),
                cell: ({ unit }) => <span class="code">{unit.code}</span>,
              },
            ]}
          />
        </Panel>
      )}
    </>
  );
}
