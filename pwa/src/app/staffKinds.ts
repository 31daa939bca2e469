import { VERBS } from "../features/complaint/desk/kinds";
import { thankFeedback } from "../features/feedback/mine/kinds";
import type { Kind } from "../outbox/kinds";

/** What staff send, in a piece of its own so that citizens do not load it. */
export const KINDS: readonly Kind[] = [...VERBS, thankFeedback];
