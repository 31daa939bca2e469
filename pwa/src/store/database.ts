import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";

/** Bytes under the device's key; `iv` is new for each writing. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** What is told of an intention without opening it; everything a person wrote is in `sealed`. */
export interface OutboxRow {
  seq?: number;
  id: string;
  kind: string;
  version: number;
  owner: string;
  state: ItemState;
  tries: number;
  nextAt: number;
  savedAt: number;
  sentAt?: number;
  /** The server may already have it: the request left, and no answer is known. */
  maybeSent: boolean;
  problem?: Problem;
  /** Ids of stored files; random, so they tell nothing. */
  attachments: string[];
  sealed: Sealed;
}

export type ItemState = "queued" | "sending" | "paused" | "refused" | "done";

export interface Problem {
  code: string;
  message?: string;
  fields?: { field: string; message: string }[];
  state?: string;
  version?: number;
}

export interface FileRow {
  id: string;
  mediaType: string;
  savedAt: number;
  sealed: Sealed;
}

export interface KeptRow {
  key: string;
  owner: string;
  at: number;
  expiresAt?: number;
  sealed: Sealed;
}

export interface ReceiptRow {
  id: string;
  sealed: Sealed;
}

/** The sealing key cannot be exported; `generation` tells a tab that its copy was erased elsewhere. */
export interface KeyRow {
  generation: string;
  key: CryptoKey;
}

interface Schema extends DBSchema {
  outbox: { key: number; value: OutboxRow; indexes: { id: string } };
  files: { key: string; value: FileRow };
  drafts: { key: string; value: KeptRow };
  cache: { key: string; value: KeptRow };
  receipts: { key: string; value: ReceiptRow };
  device: { key: string; value: CryptoKey };
  keys: { key: string; value: KeyRow };
}

export type StoreName = "outbox" | "files" | "drafts" | "cache" | "receipts" | "device" | "keys";
export type Database = IDBPDatabase<Schema>;
export type Writing = IDBPTransaction<Schema, StoreName[], "readwrite">;

/** Each step only adds; a step that recreates a store would drop what waits in it. */
const MIGRATIONS: ((db: Database) => void)[] = [
  (db) => {
    db.createObjectStore("outbox", { keyPath: "seq", autoIncrement: true }).createIndex("id", "id", {
      unique: true,
    });
    db.createObjectStore("files", { keyPath: "id" });
    db.createObjectStore("drafts", { keyPath: "key" });
    db.createObjectStore("cache", { keyPath: "key" });
    db.createObjectStore("receipts", { keyPath: "id" });
    db.createObjectStore("device");
    db.createObjectStore("keys");
  },
];

let opened: Promise<Database> | undefined;

export function database(): Promise<Database> {
  opened ??= openDB<Schema>("rangkui", MIGRATIONS.length, {
    upgrade(db, from) {
      for (const step of MIGRATIONS.slice(from)) step(db);
    },
    blocking(_current, _next, event) {
      opened = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated() {
      opened = undefined;
    },
  }).catch((reason: unknown) => {
    opened = undefined;
    throw asSaveError(reason);
  });
  return opened;
}

/** FULL: the phone has no room. UNAVAILABLE: the browser keeps nothing here (private mode, blocked storage). */
export class SaveError extends Error {
  constructor(
    readonly code: "FULL" | "UNAVAILABLE",
    cause: unknown,
  ) {
    super(code, { cause });
  }
}

export function asSaveError(reason: unknown): unknown {
  const name = reason instanceof Error || reason instanceof DOMException ? reason.name : "";
  if (name === "QuotaExceededError") return new SaveError("FULL", reason);
  return name === "InvalidStateError" || name === "UnknownError" || name === "SecurityError"
    ? new SaveError("UNAVAILABLE", reason)
    : reason;
}
