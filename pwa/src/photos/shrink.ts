const LONG_EDGE = 1600;
const QUALITY = 0.75;

export interface Shrunk {
  bytes: ArrayBuffer;
  width: number;
  height: number;
}

/** Size that keeps the shape, with the longer edge at most 1600; never larger than it was. */
export function fit(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONG_EDGE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Draw a picture anew, the right way up and smaller: nothing of what the camera wrote beside it remains. */
export async function shrink(file: Blob): Promise<Shrunk> {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  try {
    const { width, height } = fit(bitmap.width, bitmap.height);
    const canvas = new OffscreenCanvas(width, height);
    const drawing = canvas.getContext("2d", { alpha: false });
    if (!drawing) throw new Error("no canvas");
    drawing.imageSmoothingQuality = "high";
    drawing.fillStyle = "#fff";
    drawing.fillRect(0, 0, width, height);
    drawing.drawImage(bitmap, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: QUALITY });
    return { bytes: await blob.arrayBuffer(), width, height };
  } finally {
    bitmap.close();
  }
}
