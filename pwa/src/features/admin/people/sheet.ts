import { signal } from "@preact/signals";
import type { SheetFragment } from "../../../graphql/generated/graphql";

export type Link = SheetFragment["links"][number];

/** The links made last. They open accounts, so they live only here, until the page is closed. */
export const links = signal<readonly Link[]>([]);
