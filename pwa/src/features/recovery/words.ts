import type { Catalog } from "../../i18n";

export default { id: () => import("./words.id"), en: () => import("./words.en") } satisfies Catalog;
