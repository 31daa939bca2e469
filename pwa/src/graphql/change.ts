import { doubted } from "../device/status";
import { ask, type Change, type Member, type Problems, type Value } from "./client";
import { confirmed } from "./confirm";
import type { DocumentId } from "./document";
import type { ProblemCode } from "./generated/graphql";

function memberOf<Answer extends object>(answer: Answer): Member<Answer> & { refusal?: ProblemCode } {
  return Object.values(answer).find((part) => typeof part === "object") as Member<Answer> & {
    refusal?: ProblemCode;
  };
}

/**
 * Make a change that needs the network. Gives what changed, or the server's refusal; throws a Failure when it was not
 * reached. Where the server wants to be sure who asks, the person is asked, and the same intention is sent once more.
 */
export async function send<Answer extends object, Variables extends { intention: string }>(
  document: DocumentId<Answer, Variables>,
  variables: Omit<Variables, "intention">,
  intention: string = crypto.randomUUID(),
): Promise<Change<Answer>> {
  const all = { ...variables, intention } as Variables;
  let member = memberOf(await ask(document, all));
  if (member.refusal === "CONFIRM_FIRST" && (await confirmed())) member = memberOf(await ask(document, all));
  if (!member.refusal) return { ok: true, value: member as Value<Answer> };
  doubted.value = { code: member.refusal };
  return { ok: false, problem: member as Problems<Answer> };
}
