import type { Words } from "../../i18n";
import type id from "./words.id";

export default {
  "data.opening": "Reading the storage",
  "data.here": "What is kept on this phone",
  "data.sealed": "All of it is encrypted with a key that cannot leave this phone.",
  "data.receipts": "Receipts",
  "data.receiptsHow": "Code and key that open your reports.",
  "data.unsent": "Entries not sent yet",
  "data.unsentHow": "Their text is erased as soon as the server confirms.",
  "data.drafts": "Drafts",
  "data.draftsHow": "What you are writing, for 7 days at most.",
  "data.known": "Last data",
  "data.knownHow": "The list of services and the state of reports, to be read without a network.",
  "data.mark": "Phone mark",
  "data.markHow":
    "A random number, so that one phone is not counted twice. It differs for each service and officer, so it cannot be linked.",
  "data.office": "What we have",
  "data.officeHow":
    "Ratings and surveys hold no name. Anonymous reports hold no name or number. Secret and named reports hold what you gave, encrypted.",
  "data.consents":
    "The consent to use your phone number can be withdrawn: open the report, choose Add details, and ask that your number is used no more.",
  "data.reply": "Requests about personal data are answered within 3\u00a0×\u00a024 hours.",
  "data.erase": "Erase traces on this phone",
  "data.eraseWhy":
    "Erasing receipts closes anonymous reports for good. Reports that were sent are still handled.",
  "data.eraseUnsent": "{n} {n:entry is|entries are} not sent yet and will be lost.",
  "data.eraseTitle": "Erase all traces on this phone?",
  "data.eraseReceipts":
    "{n} {n:receipt|receipts} will be erased. Anonymous reports cannot be opened again without a receipt kept elsewhere.",
  "data.eraseNothing": "Drafts, last data and the phone mark are erased.",
  "data.eraseNow": "Erase traces",
  "data.keep": "Cancel",
  "data.erased": "The traces on this phone are erased.",
} satisfies Words<typeof id>;
