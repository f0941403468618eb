/** Where a test keeps what a browser keeps: a cache storage in memory that holds `room` bytes. */
export class FakeCaches {
  readonly stored = new Map<string, Map<string, string>>();
  room = Infinity;

  /** The text that is kept under an address. */
  text(name: string, address: string): string | undefined {
    return this.stored.get(name)?.get(address);
  }

  open = (name: string) => {
    const files = this.stored.get(name) ?? new Map<string, string>();
    this.stored.set(name, files);
    return Promise.resolve({
      match: (address: string) => Promise.resolve(answer(files.get(address))),
      delete: (address: string) => Promise.resolve(files.delete(address)),
      put: async (address: string, response: Response) => {
        const text = await response.text();
        const others = [...this.stored.values()].flatMap((all) =>
          [...all].filter(([other]) => all !== files || other !== address),
        );
        const used = others.reduce((sum, [, { length }]) => sum + length, 0);
        if (used + text.length > this.room) throw new DOMException("full", "QuotaExceededError");
        files.set(address, text);
      },
    });
  };

  match = (address: string, { cacheName }: { cacheName: string }) =>
    Promise.resolve(answer(this.text(cacheName, address)));

  delete = (name: string) => Promise.resolve(this.stored.delete(name));

  keys = () => Promise.resolve([...this.stored.keys()]);
}

function answer(text: string | undefined): Response | undefined {
  return text === undefined ? undefined : new Response(text);
}
