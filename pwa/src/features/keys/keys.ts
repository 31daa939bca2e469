import type { AskedToMake } from "../../device/passkey";
import { rest } from "../../graphql/http";
import { restSurely } from "../../graphql/sure";

export interface Key {
  id: string;
  kind: "passkey" | "totp";
  name: string;
  madeOn: string;
  usedOn: string | null;
  mayGo: boolean;
}

export interface Keys {
  factors: Key[];
  /** How many recovery codes are left. */
  codes: number;
  isRequired: boolean;
  /** The day others took all keys away, until there is one again. */
  resetOn: string | null;
}

export interface NewApp {
  secret: string;
  /** What the app reads from a QR code. */
  address: string;
}

/** Recovery codes, which are given once; none where there were some already. */
interface Drawn {
  codes: string[];
}

export const readKeys = (): Promise<Keys> => rest<Keys>("GET", "/factors");
export const drawApp = (): Promise<NewApp> => restSurely<NewApp>("POST", "/factors/app");
export const drawPasskey = (): Promise<AskedToMake> => restSurely<AskedToMake>("POST", "/factors/passkey");
export const removeKey = (id: string): Promise<void> => restSurely("POST", "/factors/remove", { id });

export async function addApp(name: string, code: string): Promise<string[]> {
  return (await rest<Drawn>("POST", "/factors/app/code", { name, code })).codes;
}

export async function addPasskey(name: string, answer: object): Promise<string[]> {
  return (await rest<Drawn>("POST", "/factors/passkey/answer", { name, answer })).codes;
}

export async function drawCodes(): Promise<string[]> {
  return (await restSurely<Drawn>("POST", "/factors/codes")).codes;
}
