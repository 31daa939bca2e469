import "./Field.css";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "./Icon";

interface FieldProps {
  label: string;
  /** Needed where an error summary links to the field. */
  id?: string;
  hint?: string;
  error?: string;
  /** Words such as "tidak wajib", shown after the label. */
  optional?: string;
  class?: string;
}

interface Shared extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  onBlur?: () => void;
  name?: string;
  autocomplete?: string;
  required?: boolean;
  disabled?: boolean;
}

function described(id: string, { hint, error }: FieldProps): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

export function FieldError({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <p class="err" id={`${id}-error`}>
      <Icon name="circle-alert" />
      <span>{children}</span>
    </p>
  );
}

function Frame({
  id,
  label,
  hint,
  error,
  optional,
  class: extra,
  children,
}: FieldProps & { id: string; children: ComponentChildren }) {
  return (
    <div class={`field ${extra ?? ""}`}>
      <label for={id}>
        {label}
        {optional && <span class="muted"> ({optional})</span>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
      {children}
    </div>
  );
}

function control(id: string, props: Shared) {
  return {
    id,
    name: props.name ?? id,
    class: props.error ? "input bad" : "input",
    value: props.value,
    required: props.required,
    disabled: props.disabled,
    autocomplete: props.autocomplete,
    "aria-invalid": props.error ? true : undefined,
    "aria-describedby": described(id, props),
    onBlur: props.onBlur,
  } as const;
}

type TextProps = Shared & {
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "search";
  type?: "text" | "tel" | "password" | "search" | "number" | "time";
  maxLength?: number;
  spellcheck?: boolean;
};

export function TextField({ type = "text", inputMode, maxLength, spellcheck, ...props }: TextProps) {
  const made = useId();
  const id = props.id ?? made;
  return (
    <Frame {...props} id={id}>
      <input
        {...control(id, props)}
        // Preact types each kind of input apart; these all take the same properties.
        type={type as "text"}
        inputMode={inputMode}
        maxLength={maxLength}
        spellcheck={spellcheck}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Frame>
  );
}

export function AreaField({ rows = 4, maxLength, ...props }: Shared & { rows?: number; maxLength?: number }) {
  const made = useId();
  const id = props.id ?? made;
  return (
    <Frame {...props} id={id}>
      <textarea
        {...control(id, props)}
        rows={rows}
        maxLength={maxLength}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Frame>
  );
}

export interface Option {
  value: string;
  label: string;
}

export function SelectField({
  options,
  empty,
  ...props
}: Shared & { options: readonly Option[]; empty?: string }) {
  const made = useId();
  const id = props.id ?? made;
  return (
    <Frame {...props} id={id}>
      <select {...control(id, props)} onChange={(event) => props.onInput(event.currentTarget.value)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** A local date, "2026-11-24" or "". */
export function DateField({ min, max, ...props }: Shared & { min?: string; max?: string }) {
  const made = useId();
  const id = props.id ?? made;
  return (
    <Frame {...props} id={id}>
      <input
        {...control(id, props)}
        type="date"
        min={min}
        max={max}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Frame>
  );
}
