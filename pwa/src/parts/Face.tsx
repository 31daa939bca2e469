const mouths = {
  1: "M12 33c2-5 5-7 8-7s6 2 8 7",
  2: "M13 30c3-2.6 11-2.6 14 0",
  3: "M12 26.5c3 4 13 4 16 0",
  4: "M11 24h18c-1 6-5 9-9 9s-8-3-9-9z",
} as const;

export type Score = keyof typeof mouths;

/** One of the four faces, 1 worst to 4 best. Its word stands beside it. */
export function Face({ score }: { score: Score }) {
  return (
    <svg class="face-art" viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="17.5" />
      <path d="M14.5 17.2v.6M25.5 17.2v.6" stroke-width="3.6" />
      <path d={mouths[score]} stroke-linejoin="round" />
      {score === 1 && <path d="M11.5 14.2l4.2-2.2M28.5 14.2l-4.2-2.2" />}
    </svg>
  );
}
