import { encode } from "uqr";

export interface ReceiptPicture {
  heading: string;
  code: string;
  keyLabel: string;
  key: string;
  warning: string;
  address: string;
}

const WIDTH = 720;
const HEIGHT = 1080;
const QR = 440;

/** Draw the receipt as a picture, to keep among the photos. Ink on paper, whatever the theme of the screen. */
export function drawReceipt({
  heading,
  code,
  keyLabel,
  key,
  warning,
  address,
}: ReceiptPicture): Promise<Blob | null> {
  const canvas = Object.assign(document.createElement("canvas"), { width: WIDTH, height: HEIGHT });
  const pen = canvas.getContext("2d");
  if (!pen) return Promise.resolve(null);
  const font = (size: number, weight = 400): string => `${weight} ${size}px system-ui, sans-serif`;
  const line = (text: string, y: number, look: string): void => {
    pen.font = look;
    pen.fillText(text, WIDTH / 2, y, WIDTH - 80);
  };
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = "#000";
  pen.textAlign = "center";
  line(heading, 76, font(30));
  line(code, 140, font(52, 700));
  drawQr(pen, address, (WIDTH - QR) / 2, 190);
  line(keyLabel, 696, font(26));
  key.match(/.{1,12}/g)?.forEach((part, index) => line(part.trim(), 746 + index * 50, font(38, 700)));
  wrapped(pen, warning, WIDTH - 100, font(26)).forEach((part, index) =>
    line(part, 930 + index * 38, font(26)),
  );
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

function drawQr(pen: CanvasRenderingContext2D, text: string, left: number, top: number): void {
  const { size, data } = encode(text, { ecc: "M", border: 0 });
  const cell = Math.floor(QR / size);
  const inset = (QR - cell * size) / 2;
  data.forEach((row, y) =>
    row.forEach(
      (dark, x) => dark && pen.fillRect(left + inset + x * cell, top + inset + y * cell, cell, cell),
    ),
  );
}

function wrapped(pen: CanvasRenderingContext2D, text: string, width: number, font: string): string[] {
  pen.font = font;
  const lines: string[] = [];
  let now = "";
  for (const word of text.split(" ")) {
    const longer = now ? `${now} ${word}` : word;
    if (pen.measureText(longer).width > width) {
      lines.push(now);
      now = word;
    } else now = longer;
  }
  return [...lines, now];
}
