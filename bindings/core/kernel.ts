/**
 * The ABI of the kernel, wrapped once for every JavaScript runtime. Nothing here knows an environment, a file or a
 * network: a host hands in the compiled module.
 *
 * @module
 */

/** The ABI that this wrapper speaks. */
export const ABI_VERSION = 1;
/** Bytes of the longest request. */
export const REQUEST_LIMIT = 1 << 20;

interface Exports {
  memory: WebAssembly.Memory;
  abi_version: WebAssembly.Global;
  request(): number;
  call(): number;
  fault(): number;
}

/** A request that the kernel refused; `code` is stable, `hint` says what would be right. */
export class KernelError extends Error {
  override readonly name = "KernelError";

  constructor(
    readonly code: string,
    message: string,
    readonly hint: string,
  ) {
    super(hint ? `${message}: ${hint}` : message);
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
    return this.#read(new TextEncoder().encode(JSON.stringify(request)));
  }

  /** Sends raw bytes as a request: for hosts' tests. */
  callBytes<T>(request: Uint8Array): T {
    return this.#read(request);
  }

  #read<T>(bytes: Uint8Array): T {
    if (bytes.length > REQUEST_LIMIT) {
      throw new KernelError("request_too_large", `the request has ${bytes.length} bytes`, `at most ${REQUEST_LIMIT}; shorten the reply`);
    }
    const { memory, request, call, fault } = this.#exports;
    const input = request();
    new DataView(memory.buffer).setUint32(input, bytes.length, true);
    new Uint8Array(memory.buffer, input + 4, bytes.length).set(bytes);
    let output: number;
    try {
      output = call();
    } catch (error) {
      const reason = text(memory, fault()) || String(error);
      this.#exports = instantiate(this.#module);
      throw new KernelError("trap", `the kernel trapped (${reason})`, "report the request that caused it");
    }
    const isOk = new DataView(memory.buffer).getUint32(output, true) === 0;
    const response = JSON.parse(text(memory, output + 4)) as { ok: T; error: { code: string; message: string; hint: string } };
    if (isOk) return response.ok;
    throw new KernelError(response.error.code, response.error.message, response.error.hint);
  }
}

function instantiate(module: WebAssembly.Module): Exports {
  const exports = new WebAssembly.Instance(module, {}).exports as unknown as Exports;
  const version: unknown = exports.abi_version?.value;
  if (version !== ABI_VERSION) {
    throw new KernelError("wrong_abi", `the module speaks ABI ${String(version)}`, `this package needs ABI ${ABI_VERSION}`);
  }
  return exports;
}

/** Reads `u32 length`, then UTF-8. */
function text(memory: WebAssembly.Memory, at: number): string {
  const length = new DataView(memory.buffer).getUint32(at, true);
  return new TextDecoder().decode(new Uint8Array(memory.buffer, at + 4, length));
}
