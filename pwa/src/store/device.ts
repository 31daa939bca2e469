import { database } from "./database";

/** The key that tells this phone's answers about one service apart from others', and links it to nothing else. */
export function deviceKey(serviceId: string): Promise<string> {
  return keyed(serviceId);
}

/** The key that tells this phone's feedback to one addressee apart; different for each addressee, so unlinkable. */
export function senderKey(addresseeId: string): Promise<string> {
  return keyed(addresseeId);
}

async function keyed(text: string): Promise<string> {
  const mac = await crypto.subtle.sign("HMAC", await deviceSecret(), new TextEncoder().encode(text));
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function deviceSecret(): Promise<CryptoKey> {
  const db = await database();
  const known = await db.get("device", "secret");
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256", length: 256 }, false, [
    "sign",
  ]);
  const tx = db.transaction("device", "readwrite", { durability: "strict" });
  const first = await tx.store.get("secret");
  if (!first) await tx.store.put(made, "secret");
  await tx.done;
  return first ?? made;
}
