import { fileURLToPath } from "node:url";
import { defineConfig } from "eslint/config";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

const tsconfigRootDir = fileURLToPath(new URL("../..", import.meta.url));

export default defineConfig(
  { ignores: ["dist*/", ".astro/", "public/", "content/", "test-results/", "tests/fixtures/"] },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir } },
    rules: {
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      // Third-party types declare as methods what they mean to be taken apart.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  { files: ["**/*.astro"], extends: [tseslint.configs.recommended, astro.configs.recommended] },
  {
    files: ["src/cli/**", "src/integrations/**", "tests/support/**"],
    rules: { "no-console": "off" },
  },
);
