import type { Message } from "../../schema/message.ts";

/** Answers by the key of their question, tidied; empty where an optional question was passed over. */
export type Answers = Readonly<Record<string, string>>;

/** One of the answers that a question allows. */
export interface Choice {
  id: string;
  label: string | Message;
}

/** Something to know before a file can be written. */
export interface Question {
  key: string;
  /** The option that answers it without asking, such as `name` for `--name`. */
  option: string;
  ask: Message;
  /** The language of the text that is asked for. */
  language?: { code: string; label: string; official: boolean };
  /** Where the answer stands in the file, such as `location.lat`; `body` is a page's text. */
  field?: string;
  optional?: boolean | ((answers: Answers) => boolean);
  /** Is never asked: only its option answers it. */
  quiet?: boolean;
  /** Whether line ends in the answer are kept. */
  lines?: boolean;
  /** Whether it has to be answered at all, seen the answers before it. */
  when?: (answers: Answers) => boolean;
  /** The answer where none is given. */
  suggest?: (answers: Answers) => string | undefined;
  choices?: (answers: Answers) => readonly Choice[];
  /** What to say of an answer that is not among the choices, nor near one. */
  unknown?: (answer: string, answers: Answers) => Message;
  /** What is wrong with an answer. */
  check?: (answer: string, answers: Answers) => Message | undefined;
}

/** Why there is no file: what to say, and the exit code (1: the content, or the editor stopped; 2: wrong use). */
export interface Refusal {
  code: 1 | 2;
  reasons: readonly Message[];
}

/** A file that could be written: its path in the content folder, its text, and what to do when it is there. */
export interface Draft {
  path: string;
  text: string;
  next: readonly Message[];
}

/** Whether a question may be passed over. */
export function isOptional({ optional = false }: Question, answers: Answers): boolean {
  return typeof optional === "function" ? optional(answers) : optional;
}
