/** What the build calls scripts: the service worker, and the files beside the page. */
const OWN = /^\/(sw\.js|assets\/[\w-]+(\.[\w-]+)*\.js)$/;

interface Policies {
  createPolicy(name: "default", rules: { createScriptURL: (url: string) => string | null }): unknown;
}

/** Whether an address is that of a script of our own. */
export function isOwnScript(url: string, page: string): boolean {
  const { origin, pathname } = new URL(url, page);
  return origin === new URL(page).origin && OWN.test(pathname);
}

let asked = false;

/**
 * Let nothing become a script but our own files, where the browser knows how (the server's policy asks it to).
 * Without a rule for it, text that somebody wants to make into elements or code is refused. Call it before a script
 * is named by its address, as often as you like.
 */
export function trustOwnScriptsAlone(): void {
  const { trustedTypes } = window as Window & { trustedTypes?: Policies };
  if (asked) return;
  asked = true;
  trustedTypes?.createPolicy("default", {
    createScriptURL: (url) => (isOwnScript(url, location.href) ? url : null),
  });
}
