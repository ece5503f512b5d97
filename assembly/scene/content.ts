/** The content of a picture in a compact form to be hashed: two pictures that look alike in the plain style are equal here. */
import { Scene } from "./scene";
import { Bytes, toHundredths } from "../text/bytes";

/** Appends kind, paint, geometry in hundredths and text of every mark. */
export function writeContent(bytes: Bytes, scene: Scene): void {
  for (let i = 0; i < scene.marks.length; i++) {
    const mark = scene.marks[i];
    const paint = mark.paint;
    bytes.reserve(40 + mark.numbers.length * 4 + mark.commands.length);
    bytes.byte(mark.kind).byte(<u8>mark.face);
    word(bytes, paint.fill);
    word(bytes, paint.stroke);
    word(bytes, <i32>toHundredths(paint.width));
    word(bytes, <i32>toHundredths(paint.dash));
    word(bytes, <i32>toHundredths(paint.gap));
    word(bytes, <i32>toHundredths(paint.opacity));
    const hatch = paint.hatch;
    if (hatch !== null) {
      word(bytes, hatch.colour);
      word(bytes, <i32>toHundredths(hatch.angle));
      word(bytes, <i32>toHundredths(hatch.spacing));
      word(bytes, <i32>toHundredths(hatch.width));
    }
    word(bytes, mark.numbers.length);
    for (let k = 0; k < mark.numbers.length; k++) word(bytes, <i32>toHundredths(unchecked(mark.numbers[k])));
    for (let k = 0; k < mark.commands.length; k++) bytes.byte(mark.commands[k]);
    bytes.text(mark.text).byte(0);
  }
}

function word(bytes: Bytes, value: i32): void {
  bytes.reserve(4);
  store<i32>(bytes.start + bytes.length, value);
  bytes.length += 4;
}
