import { confirmed } from "./confirm";
import { Failure } from "./failure";
import { rest } from "./http";

/** As `rest`; where the server wants to be sure who asks, the person is asked, and the same is sent once more. */
export async function restSurely<Answer = void>(
  method: "POST" | "DELETE",
  address: string,
  body?: object,
): Promise<Answer> {
  try {
    return await rest<Answer>(method, address, body);
  } catch (reason) {
    if (reason instanceof Failure && reason.code === "CONFIRM_FIRST" && (await confirmed()))
      return rest<Answer>(method, address, body);
    throw reason;
  }
}
