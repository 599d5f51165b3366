/** What the bytes of a picture say of it. */
export interface PictureLook {
  type: 'png' | 'jpeg' | 'gif'
  /** In dots. */
  width: number
  height: number
}

/** A picture by its first bytes; undefined where they are none of a PNG, JPEG or GIF file. */
export function pictureLook(bytes: Uint8Array): PictureLook | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) && bytes.length >= 24)
    return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) }
  if (startsWith(bytes, [0x47, 0x49, 0x46, 0x38]) && bytes.length >= 10) return { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
  return startsWith(bytes, [0xff, 0xd8, 0xff]) ? jpegLook(view) : undefined
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

/** The size stands in the first frame header, behind segments that each tell their length (ITU-T T.81, annex B). */
function jpegLook(view: DataView): PictureLook | undefined {
  for (let at = 2; at + 9 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { type: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    if (marker < 0xff01) return undefined
  }
  return undefined
}

/** The bytes of a picture as a data URL. */
export function dataUrl(bytes: Uint8Array, { type }: Pick<PictureLook, 'type'>): string {
  let letters = ''
  for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return `data:image/${type};base64,${btoa(letters)}`
}

/** The bytes of a picture in a data URL, and what they say of it; undefined where it is none. */
export function pictureIn(url: string): { bytes: Uint8Array; look: PictureLook } | undefined {
  const [, letters] = /^data:image\/(?:png|jpeg|gif);base64,([A-Za-z0-9+/]+={0,2})$/.exec(url) ?? []
  if (letters === undefined || letters.length % 4 !== 0) return undefined
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))
  const look = pictureLook(bytes)
  return look && { bytes, look }
}
