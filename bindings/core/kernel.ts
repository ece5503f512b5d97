/**
 * The ABI of the kernel, wrapped once for every JavaScript runtime. Nothing here knows an environment, a file or a
 * network: a host hands in the compiled module.
 *
 * @module
 */

import type { Pixels } from "./types.ts";

/** The ABI that this wrapper speaks. */
export const ABI_VERSION = 1;
/** Bytes of the longest request. */
export const REQUEST_LIMIT = 1 << 20;
/** Bytes of the longest response that is read: no picture comes near. */
const RESPONSE_LIMIT = 1 << 26;

/** What users of the package can do about some of the kernel's errors. */
const ADVICE: Readonly<Record<string, string>> = {
  unknown_environment: "suite.list() names all, and so does `tron list`",
  unknown_selection: "suite.list() names all, and so does `tron list`",
  suite_changed: "(Curriculum.migrate does that)",
  malformed_state: "(curriculum.state gives it)",
  foreign_group: "(curriculum.next gives them)",
};

interface Exports {
  memory: WebAssembly.Memory;
  abi_version: WebAssembly.Global;
  request(): number;
  call(): number;
  canvas(): number;
  png(): number;
  fault(): number;
}

/** A request that the kernel refused; `code` is stable, `hint` says what would be right. */
export class KernelError extends Error {
  override readonly name = "KernelError";

  /** @param what is wrong; the message says the hint as well */
  constructor(
    readonly code: string,
    readonly what: string,
    readonly hint: string,
  ) {
    super(hint ? `${what}: ${hint}` : what);
  }
}

/** One instance of the kernel. Calls are synchronous; after a trap the next call runs on a fresh instance. */
export class Kernel {
  readonly #module: WebAssembly.Module;
  #exports: Exports;

  /** @throws KernelError when the module is no kernel, or speaks another ABI */
  constructor(module: WebAssembly.Module) {
    this.#module = module;
    this.#exports = instantiate(module);
  }

  /**
   * Sends one request and returns the value of its response.
   *
   * @throws KernelError when the kernel refuses the request, or traps
   */
  call<T>(request: Record<string, unknown>): T {
    return this.#read(new TextEncoder().encode(JSON.stringify(request, plainNumber)));
  }

  /** Sends raw bytes as a request: for hosts' tests. */
  callBytes<T>(request: Uint8Array): T {
    return this.#read(request);
  }

  /** A copy of the picture that the last call left: RGBA, straight alpha. 0 x 0 when it left none. */
  pixels(): Pixels {
    const at = this.#enter(this.#exports.canvas);
    return this.#guarded(() => {
      const { width, height, data } = canvasAt(this.#exports.memory, at);
      return { width, height, data: data.slice() };
    });
  }

  /** The picture that the last call left, as a PNG file; empty when it left none. */
  png(): Uint8Array {
    const at = this.#enter(this.#exports.png);
    return this.#guarded(() => {
      const { buffer } = this.#exports.memory;
      return new Uint8Array(buffer, at + 4, new DataView(buffer).getUint32(at, true)).slice();
    });
  }

  /** A picture of any other renderer (RGBA, straight alpha) as a PNG file. */
  encode({ width, height, data }: Pixels): Uint8Array {
    this.call({ op: "canvas", width, height });
    const at = this.#enter(this.#exports.canvas);
    this.#guarded(() => canvasAt(this.#exports.memory, at).data.set(data));
    return this.png();
  }

  /** Never leaves a broken instance behind: after a trap or a malformed response the next call runs on a fresh one. */
  #read<T>(bytes: Uint8Array): T {
    if (bytes.length > REQUEST_LIMIT) {
      throw new KernelError("request_too_large", `the request has ${bytes.length} bytes`, `at most ${REQUEST_LIMIT}; shorten the reply`);
    }
    const { memory, request, call } = this.#exports;
    const input = this.#enter(request);
    this.#guarded(() => {
      new DataView(memory.buffer).setUint32(input, bytes.length, true);
      new Uint8Array(memory.buffer, input + 4, bytes.length).set(bytes);
    });
    const output = this.#enter(call);
    const response = this.#guarded(() => responseAt<T>(memory, output));
    if ("ok" in response) return response.ok;
    const { code, message, hint } = response.error;
    throw new KernelError(code, message, ADVICE[code] === undefined ? hint : `${hint} ${ADVICE[code]}`);
  }

  /** Calls into the module. Whatever it throws is a trap, a spent stack included. */
  #enter(entry: () => number): number {
    try {
      return entry() >>> 0;
    } catch (error) {
      const reason = faultOf(this.#exports) || (error instanceof Error ? error.message : String(error));
      this.#exports = instantiate(this.#module);
      throw new KernelError("trap", `the kernel trapped (${reason})`, "report the request that caused it");
    }
  }

  /** Reads or writes what the module points to: a hostile one may point anywhere. */
  #guarded<T>(access: () => T): T {
    try {
      return access();
    } catch (error) {
      this.#exports = instantiate(this.#module);
      throw new KernelError("bad_response", `that is no response (${String(error)})`, "is this file a kernel?");
    }
  }
}

/** JSON has no big integers. One beyond 2^53 - 1 stays beyond it as a number, so that the kernel refuses it as it would have. */
function plainNumber(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}

type Response<T> = { ok: T } | { error: { code: string; message: string; hint: string } };

/** Reads `u32 status`, then the JSON of a response. */
function responseAt<T>(memory: WebAssembly.Memory, at: number): Response<T> {
  const isOk = new DataView(memory.buffer).getUint32(at, true) === 0;
  const response = JSON.parse(text(memory, at + 4)) as Partial<{ ok: T; error: Record<string, unknown> }>;
  if (isOk && "ok" in response) return { ok: response.ok! };
  const { code, message, hint } = response.error!;
  return { error: { code: String(code), message: String(message), hint: String(hint) } };
}

/** What the kernel's own `abort` left behind; empty when the trap was none of its own. */
function faultOf({ memory, fault }: Exports): string {
  try {
    return text(memory, fault() >>> 0);
  } catch {
    // A module that trapped may trap again: then there is no more to say.
    return "";
  }
}

function instantiate(module: WebAssembly.Module): Exports {
  const imports = WebAssembly.Module.imports(module);
  if (imports.length > 0) throw new KernelError("wrong_abi", `the module imports ${imports[0]!.module}.${imports[0]!.name}`, "a kernel imports nothing");
  const exports = new WebAssembly.Instance(module, {}).exports as unknown as Exports;
  const version: unknown = exports.abi_version?.value;
  if (version !== ABI_VERSION) {
    throw new KernelError("wrong_abi", `the module speaks ABI ${String(version)}`, `this package needs ABI ${ABI_VERSION}`);
  }
  return exports;
}

/** The pixels behind `u32 width`, `u32 height`: no copy. */
function canvasAt({ buffer }: WebAssembly.Memory, at: number): Pixels {
  const view = new DataView(buffer, at);
  const [width, height] = [view.getUint32(0, true), view.getUint32(4, true)];
  return { width, height, data: new Uint8Array(buffer, at + 8, width * height * 4) };
}

/** Reads `u32 length`, then UTF-8. */
function text(memory: WebAssembly.Memory, at: number): string {
  const length = new DataView(memory.buffer).getUint32(at, true);
  if (length > RESPONSE_LIMIT) throw new RangeError(`the response has ${length} bytes`);
  return new TextDecoder().decode(new Uint8Array(memory.buffer, at + 4, length));
}
