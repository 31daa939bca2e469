/** Fetch a photo that the server keeps; gives an address for an image, to be revoked when it is no longer shown. A citizen proves by the receipt that it may be seen. */
export async function remotePhoto(
  id: string,
  size: "thumb" | "full",
  receipt?: { code: string; key: string },
): Promise<string> {
  const response = await fetch(
    `/files/${id}?size=${size}`,
    receipt ? { headers: { "X-Receipt": `${receipt.code} ${receipt.key}` }, credentials: "omit" } : {},
  );
  if (!response.ok) throw new Error(`photo ${response.status}`);
  return URL.createObjectURL(await response.blob());
}
