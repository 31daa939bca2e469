import "./ReceiptCard.css";
import type { ComponentChildren } from "preact";
import { Qr } from "./Qr";

interface ReceiptCardProps {
  /** State label, on top. */
  state: ComponentChildren;
  codeLabel: string;
  code: string;
  /** Letter by letter, for readers. */
  spelled: string;
  keyLabel: string;
  /** In groups of three. */
  keyGroups: readonly string[];
  when: string;
  /** The full address with the secret in its fragment. */
  address: string;
  qrLabel: string;
  /** Beside the QR code: who can open the complaint with it. */
  warning: ComponentChildren;
  children?: ComponentChildren;
}

/** The paper the citizen keeps: whoever holds it can open the complaint. */
export function ReceiptCard({
  state,
  codeLabel,
  code,
  spelled,
  keyLabel,
  keyGroups,
  when,
  address,
  qrLabel,
  warning,
  children,
}: ReceiptCardProps) {
  return (
    <section class="receipt">
      <div class="sheet">
        <div class="weave" />
        <div class="inside stack-s">
          <p class="row between wrap">
            <span class="small muted">{codeLabel}</span>
            {state}
          </p>
          <p class="code big">
            <span aria-hidden="true">{code}</span>
            <span class="vh">{spelled}</span>
          </p>
          <p class="small muted">{when}</p>
          <div class="plate">
            <div class="qr">
              <Qr text={address} label={qrLabel} />
            </div>
            <div class="small">{warning}</div>
          </div>
          <p class="small muted">{keyLabel}</p>
          <p class="code key">
            {keyGroups.map((group, index) => (
              <span key={index}>{group} </span>
            ))}
          </p>
          {children}
        </div>
      </div>
    </section>
  );
}
