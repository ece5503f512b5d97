/** Oracles of the environments on polycubes: each rebuilds the solids from the drawn faces. */
import type { Inspection, Mark } from "../../bindings/core/types.ts";
import type { Judge, Oracle } from "./oracle.ts";
import { holeOf } from "./support/hole.ts";
import { fills, placements, subsets } from "./support/packing.ts";
import { readPile } from "./support/pile.ts";
import { centroid, distance, marksOf, middleOf, type Polygon } from "./support/plane.ts";
import { type Block, blocksOnBoard, blocksOnFloor, isInWay } from "./support/sliding.ts";
import { allTurns, axisIn, colouredSolid, colourNameOf, isKept, mirroring, planeIn, quarterTurns, type Turn, turned, turnName, turnOf, turnRow } from "./support/space.ts";
import { captionedTiles, isOn, letteredTiles, marksOn } from "./support/tiles.ts";
import { type Cube, distinctCubes, facesOf, hasCube, neighbours, placeFaces, projectionOf, ROTATIONS, solidOf, solidRotationText, solidText } from "./support/voxel.ts";

/** The one option that a rotation makes the reference. */
const polycubeRotationPick: Oracle = (scene) => {
  const reference = captionedTiles(scene).get("reference");
  const projection = projectionOf(facesOf(scene.marks));
  if (!reference || !projection) return null;
  const textOn = (tile: typeof reference): string | null => {
    const solid = solidOf(marksOn(scene, tile), projection);
    return solid && solidRotationText(solid);
  };
  const wanted = textOn(reference);
  const equal = letteredTiles(scene).filter(([, tile]) => textOn(tile) === wanted);
  return wanted !== null && equal.length === 1 ? equal[0]![0] : null;
};

/** Tiles whose two solids no rotation makes equal. */
const polycubeSameOrMirror: Oracle = (scene) => {
  const letters = marksOf(scene, "text").filter((text) => /^[A-Z]$/.test(text.text));
  const projection = projectionOf(facesOf(scene.marks));
  const mirrored: string[] = [];
  for (const tile of marksOf(scene, "rect")) {
    const letter = letters.find((text) => isOn(tile, middleOf(text)));
    if (!letter || !projection) continue;
    const faces = facesOf(marksOn(scene, tile));
    const middle = tile.x + tile.width * 0.526;
    const [first, second] = [true, false].map((isLeft) => solidOf(faces.filter((face) => centroid(face.points).x < middle === isLeft), projection));
    if (!first || !second) return null;
    if (solidRotationText(first) !== solidRotationText(second)) mirrored.push(letter.text);
  }
  return mirrored.length === 0 ? "empty" : mirrored.sort().join(", ");
};

/** Outer unit squares of a solid. */
const surfaceOf = (cubes: Cube[]): number => cubes.reduce((sum, cube) => sum + neighbours(cube).filter((place) => !hasCube(cubes, place)).length, 0);

/** Heights in the order of the labels: rows by number, columns by letter. Towards the back labels stand higher. */
function labelledHeights(marks: Mark[]): number[][] | null {
  const pile = readPile(marks);
  const texts = marks.filter((mark) => mark.type === "text").sort((a, b) => middleOf(a).y - middleOf(b).y).map(({ text }) => text);
  const [numbers, letters] = [texts.filter((text) => /^\d$/.test(text)), texts.filter((text) => /^[A-Z]$/.test(text))];
  if (!pile || numbers.length !== pile.heights.length || letters.length !== pile.heights[0]!.length) return null;
  return [...numbers].sort().map((row) => [...letters].sort().map((column) => pile.heights[numbers.indexOf(row)]![letters.indexOf(column)]!));
}

const voxelHeightmapWrite: Oracle = (scene) => labelledHeights(scene.marks)?.map((row) => row.join(" ")).join(" / ") ?? null;

/** On a floor the columns have no gaps; a solid without a floor is what its faces show. */
const voxelSurfaceArea: Oracle = (scene) => {
  const cubes = marksOf(scene, "line").length > 0 ? readPile(scene.marks)?.cubes : solidOf(scene.marks);
  return cubes ? String(surfaceOf(cubes)) : null;
};

/** The cubes around the one on whose face the dot lies. */
const voxelTouchingFaces: Oracle = (scene, question) => {
  const pile = readPile(scene.marks);
  const [dot] = marksOf(scene, "circle");
  if (!pile || !dot) return null;
  const at = { x: dot.cx, y: dot.cy };
  const marked = pile.faces.reduce((a, b) => (distance(centroid(b.polygon.points), at) < distance(centroid(a.polygon.points), at) ? b : a)).cube;
  const reach = question.includes("a corner") ? 3 : question.includes("an edge") ? 2 : 1;
  const touches = pile.cubes.filter((cube) => {
    const apart = cube.map((value, axis) => Math.abs(value - marked[axis]!));
    const sum = apart.reduce((a, b) => a + b, 0);
    return sum > 0 && sum <= reach && Math.max(...apart) === 1;
  });
  return String(touches.length);
};

/** Reads the pile on each half of the picture. */
const voxelDiffList: Oracle = (scene) => {
  const middle = scene.width / 2;
  const isLeft = (mark: Mark): boolean =>
    mark.type === "line" ? mark.x1 < middle : mark.type === "text" ? middleOf(mark).x < middle : mark.type === "polygon" && centroid(mark.points).x < middle;
  const [left, right] = [true, false].map((side) => labelledHeights(scene.marks.filter((mark) => isLeft(mark) === side)));
  if (!left || !right) return null;
  const names: string[] = [];
  left.forEach((row, r) => row.forEach((height, c) => {
    if (height !== right[r]![c]) names.push(`${String.fromCharCode(65 + c)}${r + 1}`);
  }));
  return names.sort().join(", ");
};

/** A cube on the three front edges is there when it shows a face; all others are there. White sides are bare, at both ends. */
const paintedBlockCount: Oracle = (scene, question) => {
  const drawn = facesOf(scene.marks);
  const projection = projectionOf(drawn);
  const faces = projection && placeFaces(drawn, projection);
  const wanted = ["no painted", "one painted", "two painted", "three painted"].findIndex((words) => question.includes(words));
  if (!faces || wanted < 0) return null;
  const seen = distinctCubes(faces.map(({ cube }) => cube));
  const [w, d, h] = [0, 1, 2].map((axis) => Math.max(...seen.map((cube) => cube[axis]!)) + 1) as [number, number, number];
  const cubes: Cube[] = [];
  for (let x = 0; x < w; x++) {
    for (let y = 0; y < d; y++) {
      for (let z = 0; z < h; z++) {
        const isOnFrontEdge = Number(x === w - 1) + Number(y === d - 1) + Number(z === h - 1) >= 2;
        if (!isOnFrontEdge || hasCube(seen, [x, y, z])) cubes.push([x, y, z]);
      }
    }
  }
  const size = { x: w, y: d, z: h };
  const least = [0, 1, 2].map((axis) => Math.min(...faces.map(({ cube }) => cube[axis]!)));
  const outermost = ({ cube, axis }: (typeof faces)[number]): boolean => {
    const index = ["x", "y", "z"].indexOf(axis);
    return cube[index]! - least[index]! === size[axis] - 1;
  };
  const bare = new Set(faces.filter((face) => face.polygon.fill === "#ffffff" && outermost(face)).map(({ axis }) => axis));
  const isCutLater = question.includes("painted first");
  const filled = new Set(cubes.map(String));
  const isOutside = (place: Cube): boolean => place.some((value, axis) => value < 0 || value >= [w, d, h][axis]!);
  const painted = (cube: Cube): number =>
    neighbours(cube).filter((place, i) => !bare.has((["x", "y", "z"] as const)[i >> 1]!) && (isCutLater ? isOutside(place) : !filled.has(String(place)))).length;
  return String(cubes.filter((cube) => painted(cube) === wanted).length);
};

/** The solids in the tiles captioned before and after, the sense of the axes, and the turns in the row; null where something is amiss. */
function readTurns(scene: Inspection) {
  const projection = projectionOf(facesOf(scene.marks));
  const quarters = projection && quarterTurns(scene, projection);
  if (!projection || !quarters) return null;
  const tiles = captionedTiles(scene);
  const solidIn = (caption: string): Cube[] | null => {
    const tile = tiles.get(caption);
    return tile ? solidOf(marksOn(scene, tile), projection) : null;
  };
  return { projection, quarters, row: turnRow(scene), before: solidIn("before"), after: solidIn("after") };
}

/** Every choice of turns for the question marks that leads from one solid to the other. */
function missingTurns(scene: Inspection): Turn[][] {
  const read = readTurns(scene);
  if (!read?.before || !read.after) return [];
  const { quarters, row, before } = read;
  const wanted = solidText(read.after);
  const choices = row.filter((turn) => turn === null).reduce<Turn[][]>((lists) => lists.flatMap((list) => allTurns(quarters).map((turn) => [...list, turn])), [[]]);
  return choices.filter((choice) => {
    let next = 0;
    return solidText(turned(before, row.map((turn) => turn ?? choice[next++]!), quarters)) === wanted;
  });
}

const polycubeAxisIdentify: Oracle = (scene) => missingTurns(scene)[0]?.map(turnName).join(", ") ?? null;

const polycubeAxisIdentifyJudge: Judge = {
  solutions: (scene) => missingTurns(scene).slice(0, 4).map((turns) => turns.map(turnName).join(", ")),
  isRight: (scene, _question, answer) => {
    const named = answer.split(",").map(turnOf).map((turn) => turn && turnName(turn)).join();
    return missingTurns(scene).some((turns) => turns.map(turnName).join() === named);
  },
};

/** The option from or to which the turns lead. */
const polycubeRotChainPick: Oracle = (scene) => {
  const read = readTurns(scene);
  const row = read?.row.filter((turn) => turn !== null);
  if (!read || !row || row.length === 0) return null;
  const found = letteredTiles(scene).filter(([, tile]) => {
    const option = solidOf(marksOn(scene, tile), read.projection);
    const [from, to] = [read.before ?? option, read.after ?? option];
    return from && to && solidText(turned(from, row, read.quarters)) === solidText(to);
  });
  return found.length === 1 ? found[0]![0] : null;
};

/** The colours of cubes that share a face, and what the question makes of them. */
const polycubePieceAdjacency: Oracle = (scene, question) => {
  const drawn = facesOf(scene.marks);
  const projection = projectionOf(drawn);
  const faces = projection && placeFaces(drawn, projection);
  const names = [...question.matchAll(/the (\w+) piece/g)].map(([, name]) => name!);
  const [x, y] = [names[0], names.find((name) => name !== names[0])];
  if (!faces || !x) return null;
  const colours = new Map(faces.map(({ cube, polygon }) => [String(cube), colourNameOf(polygon.fill!)]));
  const touching = new Map<string, Set<string>>([...colours.values()].map((name) => [name, new Set()]));
  for (const { cube } of faces) {
    const own = colours.get(String(cube))!;
    for (const place of neighbours(cube)) {
      const other = colours.get(String(place));
      if (other !== undefined && other !== own) touching.get(own)!.add(other);
    }
  }
  const [atX, atY] = [touching.get(x), y === undefined ? undefined : touching.get(y)];
  if (!atX) return null;
  const isAsked = (name: string): boolean => {
    if (name === x || name === y) return false;
    if (/at least one/.test(question)) return atX.has(name) || atY!.has(name);
    if (/exactly one/.test(question)) return atX.has(name) !== atY!.has(name);
    if (/a piece that touches/.test(question)) return !atX.has(name) && [...touching.get(name)!].some((other) => atX.has(other));
    return atX.has(name);
  };
  const found = [...touching.keys()].filter(isAsked).sort();
  return found.length === 0 ? "empty" : found.join(", ");
};

/** The lettered planes at which the solid can be mirrored. */
const voxelMirrorPlanes: Oracle = (scene) => {
  const projection = projectionOf(facesOf(scene.marks.filter((mark) => mark.type === "polygon" && mark.fill !== undefined && (mark.opacity ?? 1) === 1)));
  const cubes = projection && colouredSolid(scene, projection);
  if (!projection || !cubes) return null;
  const found: string[] = [];
  for (const [letter, tile] of letteredTiles(scene)) {
    const normal = planeIn(scene, tile, projection);
    if (!normal) return null;
    if (isKept(cubes, mirroring(normal))) found.push(letter);
  }
  return found.length === 0 ? "empty" : found.join(", ");
};

/** For each lettered axis the number of rotations about it that keep the solid, the marked cubes taken away. */
const solidAxisSymmetryOrder: Oracle = (scene) => {
  const projection = projectionOf(facesOf(scene.marks));
  const cubes = projection && colouredSolid(scene, projection)?.filter(({ isMarked }) => !isMarked);
  if (!projection || !cubes) return null;
  const orders: number[] = [];
  for (const [, tile] of letteredTiles(scene)) {
    const axis = axisIn(scene, tile, projection);
    if (!axis) return null;
    orders.push(ROTATIONS.filter((rotation) => String(rotation(axis)) === String(axis) && isKept(cubes, rotation)).length);
  }
  return orders.length === 0 ? null : orders.join(", ");
};

/**
 * The option that is the hole; where a piece is given, the option that is what some way of laying that piece into the hole leaves.
 */
const cubeMissingPiece: Oracle = (scene, question) => {
  const tiles = marksOf(scene, "rect");
  const loose = facesOf(scene.marks).filter((face) => !tiles.some((tile) => isOn(tile, centroid(face.points))));
  const size = Number(/(\d) x \1 x \1/.exec(question)?.[1]);
  const hole = holeOf(loose, size);
  const projection = projectionOf(facesOf(scene.marks).filter((face) => !loose.includes(face)));
  if (!hole || !projection) return null;
  const given = captionedTiles(scene).get("given piece");
  const laid = given && solidOf(marksOn(scene, given), projection);
  const open = laid ? placements(laid, hole).map((taken) => hole.filter((place) => !hasCube(taken, place))) : [hole];
  const wanted = new Set(open.map(solidRotationText));
  const fitting = letteredTiles(scene).filter(([, tile]) => wanted.has(solidRotationText(solidOf(marksOn(scene, tile), projection)!)));
  return fitting.length === 1 ? fitting[0]![0] : null;
};

/** The one set of lettered pieces, of the size that the question names, that fills the target: every set is tried. */
const polycubeTwoPieceBuild: Oracle = (scene, question) => {
  const tiles = letteredTiles(scene);
  const isLoose = (face: Polygon): boolean => !tiles.some(([, tile]) => isOn(tile, centroid(face.points)));
  const drawn = facesOf(scene.marks);
  const target = solidOf(drawn.filter(isLoose));
  const projection = projectionOf(drawn.filter((face) => !isLoose(face)));
  const count = question.includes("three") ? 3 : 2;
  if (!target || !projection) return null;
  const pieces = tiles.map(([letter, tile]) => ({ letter, ways: placements(solidOf(marksOn(scene, tile), projection)!, target) }));
  const right = subsets(pieces, count).filter((set) => fills(target, set.map(({ ways }) => ways)));
  return right.length === 1 ? right[0]!.map(({ letter }) => letter).join(", ") : null;
};

/** Orders in which blocks slide away, played out one block at a time. */
const interlockSlideOrder: Judge = {
  solutions(scene, question) {
    const blocks = slidingBlocks(scene, question);
    const build = (picksLast: boolean): string => {
      const left = [...blocks].sort((a, b) => (a.letter < b.letter ? -1 : 1));
      const order: string[] = [];
      while (left.length > 0) {
        const free = left.filter((block) => !left.some((other) => other !== block && isInWay(block, other)));
        if (free.length === 0) return "stuck";
        const next = free[picksLast ? free.length - 1 : 0]!;
        order.push(next.letter);
        left.splice(left.indexOf(next), 1);
      }
      return order.join(", ");
    };
    return [...new Set([build(false), build(true)])];
  },
  isRight(scene, question, answer) {
    const blocks = slidingBlocks(scene, question);
    const order = answer.split(",").map((item) => blocks.find(({ letter }) => letter === item.trim().toUpperCase()));
    return order.length === blocks.length && new Set(order).size === blocks.length &&
      order.every((block, i) => block && order.slice(i + 1).every((other) => other && !isInWay(block, other)));
  },
};

const slidingBlocks = (scene: Inspection, question: string): Block[] =>
  (question.includes("floor") ? blocksOnFloor(scene) : blocksOnBoard(scene)) ?? [];

export const oracles: Record<string, Oracle> = {
  cube_missing_piece: cubeMissingPiece,
  interlock_slide_order: (scene, question) => interlockSlideOrder.solutions(scene, question)[0] ?? null,
  painted_block_count: paintedBlockCount,
  polycube_axis_identify: polycubeAxisIdentify,
  polycube_piece_adjacency: polycubePieceAdjacency,
  polycube_rot_chain_pick: polycubeRotChainPick,
  polycube_rotation_pick: polycubeRotationPick,
  polycube_same_or_mirror: polycubeSameOrMirror,
  polycube_two_piece_build: polycubeTwoPieceBuild,
  solid_axis_symmetry_order: solidAxisSymmetryOrder,
  voxel_diff_list: voxelDiffList,
  voxel_heightmap_write: voxelHeightmapWrite,
  voxel_mirror_planes: voxelMirrorPlanes,
  voxel_surface_area: voxelSurfaceArea,
  voxel_touching_faces: voxelTouchingFaces,
};

export const judges: Record<string, Judge> = { interlock_slide_order: interlockSlideOrder, polycube_axis_identify: polycubeAxisIdentifyJudge };
