/** `tron twin`: the token of the next twin of an instance. */
import { load } from "../index.ts";
import { print } from "./print.ts";

export async function twin({ token }: { token: string }): Promise<void> {
  print((await load()).twin(token));
}
