import { join } from "node:path";
import { parseArgs } from "node:util";
import { messageCatalogue } from "../../i18n/messages.ts";
import { reportOptions } from "../../integrations/report-options.ts";
import { contentFolder, readContent } from "../../load/files.ts";
import { layerKinds } from "../../schema/basemap-layer.ts";
import { inWords, say, type Message } from "../../schema/message.ts";
import { webAddress } from "../../schema/text.ts";
import { isKindOption } from "../basemap/given-files.ts";
import { importBasemap } from "../basemap/import-basemap.ts";

export const help = `rotonde basemap FILE… --source NAME --licence LICENCE [--url URL]
                        [--kind KIND|FILE=KIND]… [--out FOLDER] [--lang en|nl]

Makes layers of real lines for the map, from files of boundaries, water, railways and
places that you downloaded: GeoJSON or TopoJSON, in degrees (WGS84). The map draws
them close up in place of the schematic lines: from zoom 8, 10 and 12.

--source, --licence  whose work the files are and what allows you to use them, such as
                     --source Statbel --licence "CC BY 4.0"; the map shows it. Files of
                     another source go in a run of their own: each run replaces the
                     kinds that it is given and keeps the others
--url URL            where the source and its licence are described
--kind KIND          what a file holds that does not tell it: boundaries, water, rail
                     or places; for one of several files: --kind rivers.json=water
--out FOLDER         instead of basemap in the content folder
--lang nl            in het Nederlands (also: ROTONDE_LANG=nl)`;

/** Makes layers of the map from downloaded files; 1 if they or the content have problems, 2 for a wrong use. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      source: { type: "string", default: "" },
      licence: { type: "string", default: "" },
      url: { type: "string" },
      kind: { type: "string", multiple: true, default: [] },
      out: { type: "string", default: join(contentFolder(), "basemap") },
      lang: { type: "string" },
    },
  });
  const { kind: kinds, url, out, lang } = values;
  const [source, licence] = [values.source.trim(), values.licence.trim()];
  if (files.length === 0 || (lang !== undefined && !messageCatalogue(lang))) {
    console.error(help);
    return 2;
  }
  const { catalogue } = reportOptions(lang);
  const tell = (words: readonly Message[], print: (text: string) => void) =>
    print(words.map((message) => inWords(message, catalogue)).join("\n"));
  const misuse = misuseOf(source, licence, url, kinds, files);
  if (misuse) {
    tell([misuse], console.error);
    return 2;
  }
  const { content } = await readContent();
  if (!content) {
    tell([say`The content has problems; run: npm run rotonde -- check`], console.error);
    return 1;
  }
  const credit = { text: source, licence, ...(url !== undefined && { url }) };
  const { done, words } = importBasemap({ files, kinds, source: credit, out }, content);
  tell(words, done ? console.log : console.error);
  return done ? 0 : 1;
}

function misuseOf(
  source: string,
  licence: string,
  url: string | undefined,
  kinds: readonly string[],
  files: readonly string[],
): Message | undefined {
  if (source === "" || licence === "")
    return say`Say whose work the files are and under which licence, such as: --source Statbel --licence "CC BY 4.0"`;
  if (url !== undefined && !webAddress.safeParse(url).success)
    return say`An address starts with https://, such as: --url https://statbel.fgov.be/`;
  const wrong = kinds.find((kind) => !isKindOption(kind, files));
  if (wrong === undefined) return undefined;
  return say`--kind ${wrong} is none of ${layerKinds.join(", ")}, alone or behind the name of one of the files and “=”.`;
}
