/** Grades stored replies again in Deno. Arguments: JSON files of rows by the package's own kernel and by another one, and the file of that one. */
import { reverify } from "../../dist/deno/index.js";

declare const Deno: { args: string[]; readTextFile(path: string): Promise<string> };

const [own, other, kernel] = Deno.args as [string, string, string];
const rows = async (path: string) => JSON.parse(await Deno.readTextFile(path));
const refused = await reverify(await rows(other)).catch((error: Error) => error.message);
console.log(JSON.stringify({ own: await reverify(await rows(own)), other: await reverify(await rows(other), { kernel }), refused }));
