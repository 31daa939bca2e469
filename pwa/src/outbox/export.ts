import { loadFile } from "../store/files";
import { allItems } from "./store";

/** Everything unsent, photos included, as one JSON file that a person can carry to the office by hand. */
export async function exportItems(now = new Date()): Promise<File> {
  const { items } = await allItems();
  const unsent = items.filter(({ state }) => state !== "done");
  const written = await Promise.all(
    unsent.map(async ({ id, kind, version, title, savedAt, state, problem, variables, attachments }) => {
      const files = await Promise.all(attachments.map(fileText));
      return {
        id,
        kind,
        version,
        title,
        savedAt: new Date(savedAt).toISOString(),
        state,
        problem,
        variables,
        files,
      };
    }),
  );
  const text = JSON.stringify({ exportedAt: now.toISOString(), items: written }, null, 2);
  return new File([text], `kotak-keluar-${now.toISOString().slice(0, 10)}.json`, {
    type: "application/json",
  });
}

async function fileText(id: string): Promise<object> {
  const file = await loadFile(id);
  if (!file) return { id };
  let binary = "";
  for (const byte of new Uint8Array(file.bytes)) binary += String.fromCharCode(byte);
  return { id, mediaType: file.mediaType, base64: btoa(binary) };
}
