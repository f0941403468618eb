/** The width and height of a picture in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** A piece of a picture's file, with its bytes from beginning to end. */
export interface Chunk {
  type: string;
  bytes: Uint8Array;
  data: Uint8Array;
}

/** For reading numbers of several bytes. */
export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Letters as a file stores them, one byte each. */
export function letters(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 16));
}

/** The letters of a text as bytes. */
export function fromLetters(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Several pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
