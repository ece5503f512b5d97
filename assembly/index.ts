/** The exported ABI, and nothing else: see docs/abi.md. */
import { rewind, seal } from "./arena";
import { clearFault, faultPointer } from "./fault";
import { canvasPointer, keepPicture, pngPointer } from "./picture";
import { ABI_VERSION, REQUEST_LIMIT, respond } from "./protocol";
import { Bytes } from "./text/bytes";
import { suite } from "../envs/registry";

/** The version of this ABI. */
export const abi_version: i32 = ABI_VERSION;

const SUITE = suite();
/** `u32 length`, then the JSON. */
const REQUEST: usize = heap.alloc(4 + REQUEST_LIMIT);
seal();

/** The request buffer, at the same address for the life of the instance: `u32 length`, then at most 1 MiB of JSON. */
export function request(): usize {
  return REQUEST;
}

/** Runs the request and returns `u32 status` (0 ok, 1 error), `u32 length`, then the JSON; valid until the next call. */
export function call(): usize {
  rewind();
  clearFault();
  keepPicture(null);
  const response = new Bytes(65536);
  response.length = 8;
  const isOk = respond(SUITE, REQUEST + 4, load<i32>(REQUEST), response);
  store<u32>(response.start, isOk ? 0 : 1);
  store<u32>(response.start, response.length - 8, 4);
  return response.start;
}

/** What the last trap was about: `u32 length`, then UTF-8 text; empty when nothing has failed since the last call. */
export function fault(): usize {
  return faultPointer();
}

/** The picture of the last call: `u32 width`, `u32 height`, then RGBA; 0 x 0 when that call made none. */
export function canvas(): usize {
  return canvasPointer();
}

/** That picture as a PNG file: `u32 length`, then its bytes; the length is 0 when there is none. */
export function png(): usize {
  return pngPointer();
}
