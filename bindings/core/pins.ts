/** Refuses modules that are not the ones this package was built with. */
import { KernelError } from "./kernel.ts";
import { PINS } from "./pins.generated.ts";

export { PINS };

/**
 * Which kernel is trusted: its SHA-256 in hexadecimal digits, or false for any. The package's own kernel when left out.
 */
export type Pin = string | false;

/** Milliseconds of silence: what compiles for longer says so. */
const PATIENCE = 1000;
/** What this process has compiled, by SHA-256: once for all suites and workers. */
const compiled = new Map<string, Promise<WebAssembly.Module>>();

/**
 * Compiles a module after comparing its SHA-256 with the pin.
 *
 * @param what the name of the module, for the message
 * @throws KernelError `untrusted_module` when the bytes are not those of the pin
 */
export async function compilePinned(bytes: Uint8Array<ArrayBuffer>, pin: Pin, what: string): Promise<WebAssembly.Module> {
  if (pin === false) return compile(bytes, what);
  const found = await sha256(bytes);
  if (found !== pin.toLowerCase()) {
    throw new KernelError(
      "untrusted_module",
      `the ${what} has the SHA-256 ${found}, not the pinned ${pin}`,
      "reinstall the package, or load with sha256: the one that you trust (false trusts any)",
    );
  }
  const module = compiled.get(found) ?? compile(bytes, what);
  compiled.set(found, module);
  return module;
}

/** Compiles, and says so when it takes longer than a second. */
async function compile(bytes: Uint8Array<ArrayBuffer>, what: string): Promise<WebAssembly.Module> {
  const note = setTimeout(() => console.warn(`compiling the ${what}, which may take some seconds`), PATIENCE);
  try {
    return await WebAssembly.compile(bytes);
  } finally {
    clearTimeout(note);
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // Browsers leave `subtle` out on pages that came over plain HTTP from another machine.
  if (!globalThis.crypto?.subtle) {
    throw new KernelError("untrusted_module", "this page cannot compute a SHA-256", "serve it over HTTPS or from localhost, or load with sha256: false");
  }
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
