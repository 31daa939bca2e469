import type { Words } from "../i18n";
import type id from "./words.id";

export default {
  "nav.queued": "{n} waiting to be sent",
  "nav.fix": "An entry needs correcting",
  "banner.example": "Example data. People and reports are made up.",
  "banner.offline":
    "**You are offline.** What is in the outbox stays on this device and is sent by itself when there is a network.",
  "banner.back": "**Connected again.**",
  "banner.sent": "**Connected again.** {n} {n:report|reports} sent.",
  "banner.slow": "The network is slow. You may leave this page, we keep trying.",
  "banner.crowded": "Many people are here at the moment, trying again in {n} {n:second|seconds}.",
  "banner.blind":
    "**Limits are blind.** Requests come through a proxy that RANGKUI_TRUSTED_PROXIES does not name: all citizens count as one.",
  "banner.update": "**A new version is ready.**",
  "banner.updateNow": "Update now",
  "banner.powers": "{n} {n:change|changes} in who can open names, complaints or accounts.",
  "banner.powersShow": "Show",
  "banner.signedOut": "**Your session has ended.** Sign in again to send {n} saved {n:entry|entries}.",
} satisfies Words<typeof id>;
