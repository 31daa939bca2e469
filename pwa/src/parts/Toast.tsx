import "./Toast.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { announce } from "../device/status";
import { Icon } from "./Icon";

interface Said {
  words: string;
  undo?: { words: string; act: () => void };
}

const said = signal<Said | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;
let host: HTMLElement | undefined;

/** Say briefly that something small was done, with a way back. Never the only message of a result that matters. */
export function toast(words: string, undo?: Said["undo"]): void {
  if (!host) {
    host = document.body.appendChild(document.createElement("div"));
    render(<Toast />, host);
  }
  clearTimeout(timer);
  said.value = { words, undo };
  announce(words);
  timer = setTimeout(() => (said.value = null), 6000);
}

function Toast() {
  const { words, undo } = said.value ?? {};
  if (!words) return null;
  return (
    <div class="toast">
      <Icon name="check" />
      <span class="grow">{words}</span>
      {undo && (
        <button
          type="button"
          onClick={() => {
            undo.act();
            said.value = null;
          }}
        >
          {undo.words}
        </button>
      )}
    </div>
  );
}
