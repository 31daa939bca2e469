import type { Words } from "../i18n";
import type id from "./words.id";

export default {
  "directory.loading": "Loading the list of services",
  "directory.none": "The list of services is not on this phone yet",
  "directory.noneNext": "Connect once, and this page works without a signal from then on.",
  "service.gone": "This service no longer exists",
  "service.goneNext": "Choose another one from the list.",
  "service.choose": "Choose a service",
} satisfies Words<typeof id>;
