import type { ComponentChildren } from "preact";
import { Icon, type IconSource } from "./Icon";

interface Look {
  /** main: the one act of the screen; second: outlined; quiet: text only. */
  kind?: "main" | "second" | "quiet";
  icon?: IconSource;
  wide?: boolean;
  dense?: boolean;
  class?: string;
  children: ComponentChildren;
}

type Acting = {
  onClick?: (event: MouseEvent) => void;
  type?: "button" | "submit";
  form?: string;
  busy?: boolean;
  disabled?: boolean;
  href?: undefined;
  "aria-expanded"?: boolean;
  "aria-controls"?: string;
};
type Leading = { href: string; download?: string; target?: string };

/** A button that acts, or a link that looks like one. Its words say the act. */
export function Button({
  kind = "second",
  icon,
  wide,
  dense,
  class: extra,
  children,
  ...rest
}: Look & (Acting | Leading)) {
  const look = kind === "main" ? "main-act" : kind;
  const name = ["btn", look, wide && "wide", dense && "dense", extra].filter(Boolean).join(" ");
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </>
  );
  if (rest.href !== undefined)
    return (
      <a {...rest} class={name}>
        {inside}
      </a>
    );
  const { busy, onClick, type = "button", ...others } = rest;
  return (
    <button
      {...others}
      type={type}
      class={name}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {inside}
    </button>
  );
}
