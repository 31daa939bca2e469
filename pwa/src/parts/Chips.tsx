import "./Chips.css";
import { Icon } from "./Icon";

interface ChipsProps {
  label: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** Only one at a time: a filter. */
  single?: boolean;
}

/** Choose as many as fit; a check shows what is on. */
export function Chips({ label, options, chosen, onChange, single = false }: ChipsProps) {
  const toggle = (value: string): void => {
    if (single) onChange([value]);
    else onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  };
  return (
    <div class="chips" role="group" aria-label={label}>
      {options.map(({ value, label: word }) => (
        <button
          key={value}
          type="button"
          class="chip"
          aria-pressed={chosen.includes(value)}
          onClick={() => toggle(value)}
        >
          {!single && chosen.includes(value) && <Icon name="check" />}
          {word}
        </button>
      ))}
    </div>
  );
}
