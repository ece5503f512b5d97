/** The runtime-neutral part of the package. */
export * from "./curriculum.ts";
export { ABI_VERSION, Kernel, KernelError, REQUEST_LIMIT } from "./kernel.ts";
export { type Pin, PINS } from "./pins.ts";
export { Plan, type RowSelection } from "./plan.ts";
export { type Box, framed, type PictureOptions, type Renderer, renderPixels, renderPng, type RenderOptions } from "./raster.ts";
export type { ContentPart, Message, Reply } from "./replies.ts";
export type { KernelIdentity, Reverified, StoredReply } from "./reverify.ts";
export { Instance, Suite } from "./suite.ts";
export { SuiteWorker, type WorkerOptions } from "./worker.ts";
export type * from "./types.ts";
