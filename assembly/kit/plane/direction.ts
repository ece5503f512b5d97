/** Directions in degrees, clockwise from the right. */

/** The direction from one point to another, degrees clockwise from the right, 0 to 360. */
export function heading(x1: f64, y1: f64, x2: f64, y2: f64): f64 {
  return fullTurn((Math.atan2(y2 - y1, x2 - x1) * 180.0) / Math.PI);
}

/** An angle brought into 0 (included) to 360. */
export function fullTurn(degrees: f64): f64 {
  const rest = degrees % 360;
  return rest < 0 ? rest + 360 : rest;
}
