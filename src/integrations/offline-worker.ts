import { resolve } from "node:path";

/**
 * The part of Vite that writes `sw.js` at the top of a site: a service worker rules the folder in which it lies,
 * so it cannot be with the other programs. Without pages to keep it is one that clears away what there was.
 */
export function offlineWorker(isOffered: boolean) {
  const name = isOffered ? "worker" : "retired-worker";
  return {
    name: "rotonde-offline-worker",
    apply: "build" as const,
    buildStart(this: Emitter): void {
      if (this.environment.name !== "client") return;
      const id = resolve(`src/client/offline/${name}.ts`);
      this.emitFile({ type: "chunk", id, fileName: "sw.js" });
    },
  };
}

interface Emitter {
  environment: { name: string };
  emitFile: (file: { type: "chunk"; id: string; fileName: string }) => string;
}
