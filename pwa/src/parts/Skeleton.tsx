import "./Skeleton.css";

/** The shape of what is coming. Use it after 400 ms of waiting; `label` is for readers. */
export function Skeleton({
  label,
  lines = 3,
  block = false,
}: {
  label: string;
  lines?: number;
  block?: boolean;
}) {
  return (
    <div class={block ? "card flat skeleton" : "skeleton"}>
      <span class="vh">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} aria-hidden="true" />
      ))}
    </div>
  );
}
