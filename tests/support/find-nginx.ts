import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What installs it on Debian, as root. */
export const installNginx =
  "apt-get update -qq && apt-get install -y -qq --no-install-recommends nginx-light";

/** The path of nginx, which is `NGINX_PATH` or installed; as root Debian's package is installed. Undefined where it cannot be had. */
export function ensureNginx(): string | undefined {
  const found = findNginx();
  if (found) return found;
  if (process.getuid?.() !== 0) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(installNginx, { shell: true, stdio: "ignore", env });
  return findNginx();
}

function findNginx(): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin"];
  const chosen = process.env["NGINX_PATH"];
  return chosen || folders.map((folder) => join(folder, "nginx")).find((path) => existsSync(path));
}
