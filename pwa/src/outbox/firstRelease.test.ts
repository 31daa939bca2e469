import { expect, test, vi } from "vitest";
import * as documents from "../graphql/generated/graphql";
import stored from "./firstRelease.json";
import { newPhone, openTab } from "./testTown";

const documentOf = (kind: string): string => {
  const name = `${kind[0]!.toUpperCase()}${kind.slice(1)}Document`;
  return (documents as unknown as Record<string, string>)[name]!;
};

test.each(stored)(
  "a $kind that the first release stored is sent by this build and understood",
  async (item) => {
    const { kind, version, owner, title, subject, variables, sent, id } = item;
    const town = newPhone();
    vi.stubGlobal("navigator", { onLine: false, locks: navigator.locks });
    const tab = await openTab();
    town.session = owner;
    await tab.outbox.actAs(owner === "device" ? null : owner);
    const { commit } = await import("../store/seal");
    const { saveFile } = await import("../store/files");
    const attachments: string[] = item.attachments;
    for (const file of attachments)
      await saveFile({ id: file, mediaType: "image/jpeg", bytes: new ArrayBuffer(9) });
    // As that build wrote it, byte for byte of what it told openly and what it sealed.
    await commit(["outbox"], async (seal) => {
      const sealed = await seal({ title, subject, variables, answer: undefined }, `item ${owner} ${id}`);
      const told = {
        id,
        kind,
        version,
        owner,
        attachments,
        state: "queued",
        tries: 0,
        nextAt: 0,
        maybeSent: false,
      } as const;
      return async (tx) =>
        void (await tx.objectStore("outbox").add({ ...told, savedAt: Date.now(), sealed }));
    });

    await tab.round();
    const { documentId, variables: arrived } = town.carriedOut.get(id)!;
    expect(documentId).toBe(documentOf(kind));
    expect(arrived).toEqual({ ...sent, intention: id });
  },
);
