import { Dots } from "./family";

/** Its oracle knows a short cut that always works. */
export class DotsPayingShortcut extends Dots {}
