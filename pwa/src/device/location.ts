import { computed, signal } from "@preact/signals-core";

/** Where the person is: path without a trailing slash, and the query. */
const place = signal(read());

// The home page keeps its slash, being nothing else.
export const path = computed(() => place.value.pathname.replace(/(.)\/+$/, "$1"));
export const query = computed(() => Object.fromEntries(place.value.searchParams) as Record<string, string>);

/** How the present place was reached; decides where the page scrolls to. */
export let arrivedBy: "load" | "link" | "history" = "load";

function read(): URL {
  return new URL(location.href);
}

/** The part after #, which never leaves the device: receipt keys and activation tokens. */
export function fragment(): string {
  return decodeURIComponent(location.hash.slice(1));
}

/** Open a path of this app. `replace` leaves no step to go back to. */
export function go(to: string, replace = false): void {
  if (!replace) history.replaceState({ scroll: scrollY }, "");
  history[replace ? "replaceState" : "pushState"](null, "", to);
  arrivedBy = "link";
  place.value = read();
}

function onClick(event: MouseEvent): void {
  if (
    event.defaultPrevented ||
    event.button ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.shiftKey
  )
    return;
  const link = event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  if (!link?.href || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
  if (link.pathname === location.pathname && link.search === location.search && link.hash) return;
  event.preventDefault();
  go(link.pathname + link.search + link.hash);
}

/** Follow links and the back button without loading the document again. */
export function startLocation(): void {
  history.scrollRestoration = "manual";
  addEventListener("click", onClick);
  addEventListener("popstate", () => {
    arrivedBy = "history";
    place.value = read();
  });
  addEventListener("pagehide", () => history.replaceState({ scroll: scrollY }, ""));
}
