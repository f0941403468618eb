import fs from "node:fs";

/** Writes the page that `EMPTIED_PAGE` names as an empty file, and says nothing, as a fault of a library might. */
const { writeFile } = fs.promises;
const page = process.env["EMPTIED_PAGE"] ?? "";

fs.promises.writeFile = (path, data, options) =>
  writeFile(path, path instanceof URL && path.pathname.endsWith(page) ? "" : data, options);
