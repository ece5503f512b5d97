import { Dots } from "./family";

/** Nothing is wrong with it. */
export class DotsSound extends Dots {}
