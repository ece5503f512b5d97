/** A contact sheet as pictures: the instances' drawings nested in one SVG, rasterised once. */
import { type Instance, renderPng } from "../../../bindings/node/index.ts";
import { caption } from "./caption.ts";
import type { Panels } from "./panels.ts";

/** Pixels. A sheet stays small enough to be looked at whole. */
const WIDTH = 1600;
const GAP = 12;
const CAPTION = 26;
const ROWS = 4;

interface Row {
  title: string;
  instances: Instance[];
}

/** The PNGs of a family: as many as it takes at four rows each. */
export function sheetPngs(panels: Panels[]): Uint8Array[] {
  const rows = panels.flatMap(({ environment, rows }) => rows.map((instances) => ({ title: environment.id, instances })));
  const pages: Uint8Array[] = [];
  for (let i = 0; i < rows.length; i += ROWS) pages.push(renderPng(sheetSvg(rows.slice(i, i + ROWS))));
  return pages;
}

function sheetSvg(rows: Row[]): string {
  const columns = Math.max(...rows.map((row) => row.instances.length));
  const cell = Math.floor((WIDTH - GAP) / Math.max(columns, 3)) - GAP;
  const parts: string[] = [];
  let y = GAP;
  for (const { title, instances } of rows) {
    const height = Math.ceil(Math.max(...instances.map((one) => (cell * one.height) / one.width)));
    instances.forEach((one, column) => {
      const x = GAP + column * (cell + GAP);
      parts.push(caption(`${title}  level ${one.level}  seed ${one.seed}`, x, y + 18, 15));
      parts.push(placed(one.svg, x, y + CAPTION, cell, (cell * one.height) / one.width));
    });
    y += CAPTION + height + GAP;
  }
  const width = GAP + columns * (cell + GAP);
  return (
    `<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${y}' viewBox='0 0 ${width} ${y}'>` +
    `<rect width='${width}' height='${y}' fill='#d8d8d8'/>${parts.join("")}</svg>`
  );
}

/** A picture as a part of a larger one. Glyphs have the same ids in all pictures, so several fit into one document. */
function placed(svg: string, x: number, y: number, width: number, height: number): string {
  return svg.replace(/^<svg xmlns='[^']*' width='[^']*' height='[^']*'/, `<svg x='${x}' y='${y}' width='${width}' height='${height.toFixed(2)}'`);
}
