/** The bare ABI, as a host in another language meets it: no wrapper, no help. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const path = process.env["TRON_KERNEL"] ?? createRequire(import.meta.url).resolve("tron-kernel/kernel.wasm");
/** The compiled kernel. */
export const kernelModule = new WebAssembly.Module(readFileSync(path));

export interface Response {
  status: number;
  /** The JSON as bytes. */
  bytes: Uint8Array;
  ok?: any;
  error?: { code: string; message: string; hint: string };
}

/** One instance of the kernel, called with raw bytes. */
export class Abi {
  readonly exports: {
    memory: WebAssembly.Memory;
    abi_version: WebAssembly.Global;
    request(): number;
    call(): number;
    fault(): number;
  };

  constructor() {
    this.exports = new WebAssembly.Instance(kernelModule, {}).exports as never;
  }

  /** Sends bytes; `length` is what the kernel is told, where it differs from the truth. */
  send(request: Uint8Array | string | Record<string, unknown>, length?: number): Response {
    const bytes =
      request instanceof Uint8Array ? request : new TextEncoder().encode(typeof request === "string" ? request : JSON.stringify(request));
    const at = this.exports.request();
    const view = new DataView(this.exports.memory.buffer);
    view.setUint32(at, length ?? bytes.length, true);
    new Uint8Array(this.exports.memory.buffer, at + 4, bytes.length).set(bytes);
    const out = this.exports.call();
    const after = new DataView(this.exports.memory.buffer);
    const json = new Uint8Array(this.exports.memory.buffer, out + 8, after.getUint32(out + 4, true)).slice();
    return { status: after.getUint32(out, true), bytes: json, ...(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json)) as object) };
  }
}
