/** Rejects like a full cache where the browser says that so many bytes more do not fit: before any is paid for. */
export async function makeSureOfRoom(bytes: number): Promise<void> {
  // Browsers that do not tell refuse what is too much when it comes.
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota - usage < bytes) throw new DOMException("The device is full.", "QuotaExceededError");
}

/** Whether something could not be kept because there is no room for it. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === "QuotaExceededError";
}
