/** Whether an image is sent as it is: an http or https URL, or a data URI. */
export function isImageAddress(image: string): boolean {
  return /^(https?:\/\/|data:)/i.test(image);
}
