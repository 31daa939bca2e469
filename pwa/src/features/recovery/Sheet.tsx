import "./recovery.css";
import type { ComponentChildren } from "preact";
import { t } from "../../i18n";
import { dayLong } from "../../i18n/format";
import { serverNow, viewer } from "../../session/session";

/** Paper for one person: whose it is, from when, and the codes on it. */
export function Sheet({ title, children }: { title: string; children: ComponentChildren }) {
  const account = viewer.value?.account;
  return (
    <article class="recovery-sheet stack" aria-label={title}>
      <header>
        <p class="small muted">{t("recovery.house")}</p>
        <h2>{title}</h2>
        <dl>
          <dt>{t("recovery.owner")}</dt>
          <dd class="b">{account?.name}</dd>
          <dt>{t("recovery.made")}</dt>
          <dd>{dayLong(new Date(serverNow()))}</dd>
        </dl>
      </header>
      {children}
    </article>
  );
}

interface CodesProps {
  title: string;
  /** What these codes are for. */
  about: string;
  codes: readonly string[];
}

/** Codes of one kind on a sheet, to be copied by hand. */
export function Codes({ title, about, codes }: CodesProps) {
  return (
    <section class="stack-s">
      <h3>{title}</h3>
      <p>{about}</p>
      <ul class="codes">
        {codes.map((code) => (
          <li key={code} class="m">
            {code.split("-").map((group, index) => (
              <span key={index}>{group}</span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
