import type { ImportPreviewFragment, Role } from "../../../graphql/generated/graphql";
import { t } from "../../../i18n";
import { number } from "../../../i18n/format";
import { DataTable } from "../../../parts/DataTable";
import { icon } from "../../../parts/Icon";
import { Note } from "../../../parts/Note";
import { Panel } from "../../../parts/Panel";
import { byLine } from "./peopleCsv";

const MOST_SHOWN = 100;

/** The columns of the file by the names the server gives them. */
const COLUMNS: Record<string, string> = {
  number: "nip",
  name: "nama",
  title_before: "gelar depan",
  title_after: "gelar belakang",
  position: "jabatan",
  unit: "unit",
  roles: "peran",
};

export function importSentence({ ready, problems }: ImportPreviewFragment): string {
  const lines = byLine(problems).length;
  return lines
    ? t("adminImport.sum", { ready: number(ready.length), wrong: number(lines) })
    : t("adminImport.allReady", { ready: number(ready.length) });
}

const rolesOf = (roles: readonly Role[]): string => {
  const given = roles.filter((role) => role !== "OFFICER");
  return given.length ? given.map((role) => t(`adminRole.${role}`)).join(", ") : t("adminRole.OFFICER");
};

/** What a file would enter, the lines to correct first. */
export function ImportPreview({ preview }: { preview: ImportPreviewFragment }) {
  const wrong = byLine(preview.problems);
  return (
    <>
      <Note
        icon={wrong.length ? icon("triangle-alert") : icon("circle-check")}
        tone={wrong.length ? "warn" : "ok"}
      >
        <p class="b">{importSentence(preview)}</p>
        <p>{t(wrong.length ? "adminImport.fixFirst" : "adminImport.goOn")}</p>
      </Note>
      {wrong.length > 0 && (
        <Panel title={t("adminImport.toFix", { n: wrong.length })}>
          <DataTable
            caption={t("adminImport.toFix", { n: wrong.length })}
            captionHidden
            rows={wrong}
            rowKey={({ line }) => String(line)}
            columns={[
              {
                key: "line",
                head: t("adminImport.line"),
                cell: ({ line }) => t("adminImport.lineOf", { line }),
              },
              {
                key: "what",
                head: t("adminImport.what"),
                cell: ({ problems }) => (
                  <ul>
                    {problems.map(({ field, message }) => (
                      <li key={`${field}${message}`}>
                        {field ? `${COLUMNS[field] ?? field}: ${message}` : message}
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
        </Panel>
      )}
      {preview.ready.length > 0 && (
        <Panel title={t("adminImport.ready", { n: preview.ready.length })}>
          <DataTable
            caption={t("adminImport.ready", { n: preview.ready.length })}
            captionHidden
            rows={preview.ready.slice(0, MOST_SHOWN)}
            rowKey={({ line }) => String(line)}
            columns={[
              { key: "name", head: t("adminPeople.name"), cell: ({ name }) => name },
              { key: "line", head: t("adminImport.line"), figure: true, cell: ({ line }) => line },
              {
                key: "number",
                head: t("adminPeople.number"),
                cell: ({ maskedNumber }) => <span class="num nw">{maskedNumber}</span>,
              },
              { key: "position", head: t("adminPeople.position"), cell: ({ position }) => position },
              { key: "unit", head: t("admin.unit"), cell: ({ unit }) => unit.shortName },
              { key: "roles", head: t("adminPeople.roles"), cell: ({ roles }) => rolesOf(roles) },
            ]}
          />
          {preview.ready.length > MOST_SHOWN && (
            <p class="muted">{t("adminImport.andMore", { n: number(preview.ready.length - MOST_SHOWN) })}</p>
          )}
        </Panel>
      )}
    </>
  );
}
