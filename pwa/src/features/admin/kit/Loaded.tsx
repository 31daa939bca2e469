import type { ComponentChildren } from "preact";
import type { Answering } from "../../../graphql/useAnswer";
import { t } from "../../../i18n";
import { clock } from "../../../i18n/format";
import { EmptyState } from "../../../parts/EmptyState";
import { FailureNote } from "../../../parts/FailureNote";
import { Icon } from "../../../parts/Icon";
import { Skeleton } from "../../../parts/Skeleton";

/** Shows the shape of what is coming, what is there, or why it is not. */
export function Loaded<Answer>({
  answer,
  children,
}: {
  answer: Pick<Answering<Answer>, "data" | "at" | "state" | "failure" | "reload">;
  children: (data: Answer) => ComponentChildren;
}) {
  const { data, at, state, failure, reload } = answer;
  if (data === undefined)
    return failure ? (
      <FailureNote failure={failure} onAgain={reload} />
    ) : (
      <Skeleton label={t("admin.loading")} lines={6} block />
    );
  return (
    <>
      {state === "known" && failure && at !== undefined && (
        <p class="small muted">
          <Icon name="rotate-ccw-clock" /> {t("known.at", { time: clock(new Date(at)) })}
        </p>
      )}
      {failure && <FailureNote failure={failure} onAgain={reload} />}
      {children(data)}
    </>
  );
}

/** The thing of this address does not exist, or lies outside the units of this administrator. */
export function Absent() {
  return <EmptyState icon="search-x" why={t("admin.absent")} next={t("admin.absentNext")} />;
}
