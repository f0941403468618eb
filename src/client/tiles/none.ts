// In the place of `services.ts` in a region whose services come in one file: so it has no program that nobody asks for.
export {};
