import { rest } from "../../graphql/http";

/** Make the code of a new recovery sheet. It is told this once. Throws a Failure. */
export async function makeSheet(password: string): Promise<string> {
  return (await rest<{ code: string }>("POST", "/recovery/sheet", { password })).code;
}

/** Tell that the newest sheet is on paper. Throws a Failure. */
export async function noteSheet(): Promise<void> {
  await rest("POST", "/recovery/noted", {});
}

/** Open older letters by the code of an older sheet; gives how many. Throws a Failure. */
export async function openOlderLetters(code: string): Promise<number> {
  return (await rest<{ opened: number }>("POST", "/recovery/letters", { code })).opened;
}
