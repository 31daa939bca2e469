import { t } from "../../../i18n";
import { clock } from "../../../i18n/format";
import { Button } from "../../../parts/Button";
import { ErrorSummary } from "../../../parts/ErrorSummary";
import { FailureNote } from "../../../parts/FailureNote";
import { Note } from "../../../parts/Note";
import type { Sending } from "./useSending";

interface ProblemsProps {
  sending: Sending;
  /** The name of a field on this form. */
  label: (field: string) => string | undefined;
  /** Fields somebody else changed, once their version is loaded. */
  changed?: readonly string[] | null;
  /** Load what is stored now. */
  onShow?: () => void;
}

/** Why the form was not saved, on top of it. */
export function Problems({ sending, label, changed, onShow }: ProblemsProps) {
  const { errors, staleSince, refused, failure } = sending;
  const named = errors.map(({ field, message }) => {
    const name = label(field);
    return { field, message: name ? `${name}: ${message}` : message };
  });
  return (
    <>
      <ErrorSummary
        key={errors.length ? JSON.stringify(errors) : ""}
        title={t("form.errors", { n: errors.length })}
        errors={named}
      />
      {refused && (
        <Note icon="circle-alert" tone="bad">
          <p role="alert">{refused}</p>
        </Note>
      )}
      {failure && <FailureNote failure={failure} />}
      {staleSince && (
        <Note icon="users" tone="warn">
          <p role="alert">{t("admin.stale", { time: clock(staleSince) })}</p>
          {onShow && (
            <Button
              dense
              onClick={() => {
                sending.stop([]);
                onShow();
              }}
            >
              {t("admin.staleShow")}
            </Button>
          )}
        </Note>
      )}
      {!staleSince && changed && (
        <Note icon="refresh-cw">
          <p role="status">
            {changed.length
              ? t("admin.staleFields", { fields: changed.map((field) => label(field) ?? field).join(", ") })
              : t("admin.staleNone")}
          </p>
        </Note>
      )}
    </>
  );
}
