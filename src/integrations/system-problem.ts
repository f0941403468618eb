import { say, type Message } from "../schema/message.ts";

/** What the computer refused to do, in plain words; nothing where an error has another cause. */
export function systemProblem(error: unknown): Message | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path = "", dest = path, message, cause } = error as Partial<SystemError> & Error;
  const reason = reasons.find(({ codes, words }) =>
    // Programs that are not written in JavaScript tell the words of the system, and no code.
    code === undefined ? words.test(message) : codes.includes(code),
  );
  return reason ? reason.told(dest) : systemProblem(cause);
}

type SystemError = NodeJS.ErrnoException & { dest: string };

const reasons: { codes: string[]; words: RegExp; told: (path: string) => Message }[] = [
  {
    codes: ["ENOSPC", "EDQUOT"],
    words: /no space left on device|quota exceeded/i,
    told: () => say`The disk is full. Make room on it, then build again.`,
  },
  {
    codes: ["EFBIG"],
    words: /file too large/i,
    told: () =>
      say`A file became larger than this computer allows. Ask whoever looks after it to raise the limit.`,
  },
  {
    codes: ["EMFILE", "ENFILE"],
    words: /too many open files/i,
    told: () =>
      say`This computer does not let a program open so many files. Ask whoever looks after it to raise the limit.`,
  },
  {
    codes: ["EACCES", "EPERM", "EROFS", "EBUSY"],
    words: /permission denied|not permitted|read-only file system/i,
    told: (path) =>
      path === ""
        ? say`This computer does not let us write a file. Ask whoever looks after it.`
        : say`This computer does not let us change ${path}. Ask whoever looks after it, or set ROTONDE_OUT to another folder.`,
  },
];
