import type { Tracked } from "./track";

export type Verdict = "YES" | "PARTLY" | "NO";

export interface Judgement {
  verdict: Verdict | null;
  /** Of a part solved: reopen for the rest, or let it be. */
  partly: "reopen" | "enough" | null;
  reason: string;
  score: number | null;
  comment: string;
}

export const UNDECIDED: Judgement = { verdict: null, partly: null, reason: "", score: null, comment: "" };

/** What an answer does: close the complaint, reopen it, or nothing yet. */
export function effectOf({ verdict, partly }: Judgement): "close" | "reopen" | null {
  if (verdict === "YES") return "close";
  if (verdict === "NO") return "reopen";
  if (verdict === "PARTLY" && partly) return partly === "reopen" ? "reopen" : "close";
  return null;
}

/** The control that still needs the citizen; null when the answer is whole. */
export function lacking(judgement: Judgement, canReopen: boolean): "verdict" | "partly" | "reason" | null {
  if (!judgement.verdict) return "verdict";
  const effect = effectOf(judgement);
  if (!effect) return "partly";
  if (effect === "reopen" && !canReopen) return "verdict";
  return effect === "reopen" && judgement.reason.trim().length < 5 ? "reason" : null;
}

export const mayReopen = ({ verbs }: Tracked): boolean => verbs.includes("REOPEN");
