/** What a worker can be asked: all that a suite does with plain data, and nothing else. `serve` answers, `SuiteWorker` asks. */
import { renderPixels, renderPng, type RenderOptions } from "./raster.ts";
import type { Instance, Suite } from "./suite.ts";
import type { InstanceData, Pixels } from "./types.ts";

/** What crosses from one thread to another in place of a value. */
type Sent<T> = T extends Instance ? InstanceData : T;

/** The methods of a suite, but for those that give what lives where it is drawn from: a curriculum, a plan. */
type Methods = Omit<Suite, "kernel" | "renderer" | "curriculum" | "plan">;

/** By name. A method that `Suite` gains or changes has to be served, and asked for with the same arguments, or nothing compiles. */
export type Operations = {
  [Name in keyof Methods]: (...args: Parameters<Methods[Name]>) => Sent<ReturnType<Methods[Name]>>;
} & {
  call(request: Record<string, unknown>): unknown;
  png(svg: string, options?: RenderOptions): Uint8Array;
  pixels(svg: string, options?: RenderOptions): Pixels;
};

export function operationsOf(suite: Suite): Operations {
  return {
    call: (request) => suite.kernel.call(request),
    warm: (...args) => suite.warm(...args),
    list: (...args) => suite.list(...args),
    describe: (...args) => suite.describe(...args),
    generate: (...args) => suite.generate(...args).data,
    regenerate: (...args) => suite.regenerate(...args).data,
    twin: (...args) => suite.twin(...args),
    verify: (...args) => suite.verify(...args),
    verifyGroup: (...args) => suite.verifyGroup(...args),
    verifyMany: (...args) => suite.verifyMany(...args),
    inspect: (...args) => suite.inspect(...args),
    drawPng: (...args) => suite.drawPng(...args),
    drawPixels: (...args) => suite.drawPixels(...args),
    encodePng: (...args) => suite.encodePng(...args),
    png: renderPng,
    pixels: renderPixels,
  };
}
