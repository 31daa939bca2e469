export { SaveError } from "./database";
export { deviceKey, senderKey } from "./device";
export { eraseTraces, type Erasure } from "./erase";
export {
  dropDraft,
  forgetAccount,
  forgetShown,
  loadDraft,
  recall,
  remember,
  saveDraft,
  type Known,
  type Shape,
} from "./kept";
export { findReceipt, forgetReceipt, listReceipts, saveReceipt, type Receipt } from "./receipts";
export { askToPersist, storageState, type StorageState } from "./state";
