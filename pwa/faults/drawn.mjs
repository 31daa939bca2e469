// A checker for Stryker that lets only the drawn faults be tried: those that lie inside them are left out.
import { readFileSync } from "node:fs";
import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";

/** Name a fault so that two differ exactly when their place, kind or replacement does. */
export function key({ fileName, location: { start, end }, mutatorName, replacement }) {
  return [fileName, start.line, start.column, end.line, end.column, mutatorName, replacement].join(" ");
}

class Drawn {
  async init() {
    this.keys = new Set(JSON.parse(readFileSync(process.env.FAULTS_DRAWN, "utf8")));
  }

  async check(mutants) {
    const result = (mutant) =>
      this.keys.has(key(mutant)) ? { status: "passed" } : { status: "compileError", reason: "not drawn" };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, result(mutant)]));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "drawn", Drawn)];
