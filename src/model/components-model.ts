import { z } from "astro/zod";
import { components, type ComponentName } from "../schema/components.ts";

/** What an editor may know of one component, from the table that the checks use. */
export interface ComponentRow {
  name: string;
  about: string;
  /** Whether it stands inside a line of text, not on lines of its own. */
  inline: boolean;
  attributes: { name: string; required: boolean; choices: string[] }[];
}

const aboutInDutch: Record<ComponentName, string> = {
  Notice: "Een kort blok dat opvalt.",
  Steps: "Bevat één genummerde lijst; elk punt begint met een titel in het vet.",
  Deadline: "Een termijn: hoeveel dagen, geteld vanaf wat.",
  Documents: "Bevat één lijst van papieren om mee te brengen.",
  Term: "Een officieel woord uit de woordenlijst, met een link naar de uitleg.",
  ServiceList: "Een lijst van diensten in de tekst.",
  ServiceMap: "Een link naar de kaart met deze diensten.",
  Contact: "Adres en contact van één dienst.",
  Figure: "Een afbeelding uit content/media, met een tekst voor wie ze niet kan zien.",
  Quote: "Woorden van iemand.",
};

/** The components that editors may use, explained in English or Dutch. */
export function componentRows(language: "en" | "nl"): ComponentRow[] {
  return Object.entries(components).map(([name, { about, level, attributes }]) => {
    const { properties = {}, required = [] } = z.toJSONSchema(attributes, { io: "input" });
    return {
      name,
      about: language === "nl" ? aboutInDutch[name as ComponentName] : about,
      inline: level === "inline",
      attributes: Object.entries(properties).map(([attribute, rule]) => ({
        name: attribute,
        required: required.includes(attribute),
        choices: typeof rule === "object" ? (rule.enum ?? []).map(String) : [],
      })),
    };
  });
}
