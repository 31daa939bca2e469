import "./Field.css";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { FieldError } from "./Field";
import { Icon, type IconSource } from "./Icon";

export interface ChoiceOption<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
  icon?: IconSource;
}

interface ChoiceProps<Value extends string> {
  legend: string;
  legendHidden?: boolean;
  options: readonly ChoiceOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  hint?: string;
  error?: string;
  /** The first radio gets this id, so that an error summary can lead to it. */
  id?: string;
}

/** Radio cards: one of a few, each with its consequence. */
export function Choice<Value extends string>({
  legend,
  legendHidden,
  options,
  value,
  onChange,
  hint,
  error,
  id,
}: ChoiceProps<Value>) {
  const made = useId();
  const name = id ?? made;
  return (
    <fieldset
      aria-describedby={
        [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ") || undefined
      }
    >
      <legend class={legendHidden ? "vh" : "legend"}>{legend}</legend>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={name}>{error}</FieldError>}
      {options.map((option, index) => (
        <label class="choice" key={option.value}>
          <input
            type="radio"
            id={index ? undefined : name}
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <span class="m">
              {option.icon && <Icon name={option.icon} />} {option.label}
            </span>
            {option.hint && <span class="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** One unticked box for one purpose. */
export function Consent({
  checked,
  onChange,
  children,
  id,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
  id?: string;
}) {
  return (
    <label class="choice small">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
