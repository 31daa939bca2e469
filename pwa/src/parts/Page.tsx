import type { ComponentChildren } from "preact";
import { t } from "../i18n";
import { Icon } from "./Icon";
import { Mark } from "./Mark";

interface PageProps {
  /** The h1, and the title of the document. */
  title: string;
  /** Where the h1 stands: in the content (citizens) or in the bar (staff). "own": the screen sets it itself. */
  heading?: "main" | "bar" | "own";
  /** Short words in the bar when the h1 is in the content; without them the bar shows the mark and name. */
  bar?: string;
  /** Where the arrow leads. */
  back?: string;
  /** At the right of the bar; the menu stands there otherwise. */
  tools?: ComponentChildren;
  /** Beside the h1 in the bar. */
  beside?: ComponentChildren;
  /** Sticky foot with the one primary act. */
  foot?: ComponentChildren;
  layout?: "column" | "wide" | "full";
  /** The form has errors: said first in the document title. */
  failed?: boolean;
  children: ComponentChildren;
}

/** The frame of one screen: bar, content, foot. */
export function Page({
  title,
  heading = "main",
  bar,
  back,
  tools,
  beside,
  foot,
  layout = "column",
  failed = false,
  children,
}: PageProps) {
  // Not in an effect: it is idempotent, and the first document goes without hooks.
  document.title = `${failed ? `${t("app.error")}: ` : ""}${title} · ${t("app.name")}`;
  const inBar =
    heading === "bar" ? (
      <h1 class="grow" tabIndex={-1}>
        {title}
      </h1>
    ) : (
      bar && <span class="title grow">{bar}</span>
    );
  const bare = !inBar && !back && !tools;
  return (
    <>
      <header class={`bar${back ? " has-back" : ""}${bare ? " empty" : ""}`}>
        {back && (
          <a class="iconbtn" href={back} aria-label={t("nav.back")}>
            <Icon name="arrow-left" />
          </a>
        )}
        {!back && !inBar && (
          <a class="brand grow" href="/">
            <Mark />
            <span>{t("app.name")}</span>
          </a>
        )}
        {inBar}
        {beside}
        {tools}
        <a class="iconbtn to-menu" href="/menu" aria-label={t("nav.menu")}>
          <Icon name="menu" />
        </a>
      </header>
      <main id="main" class={`main ${layout}`} tabIndex={-1}>
        {heading === "main" && <h1 tabIndex={-1}>{title}</h1>}
        {children}
      </main>
      {foot && <footer class="foot">{foot}</footer>}
    </>
  );
}
