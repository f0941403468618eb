import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of nginx, which is `NGINX_PATH` or installed; as root Debian's package is installed. Throws where it cannot be had. */
export function ensureNginx(): string {
  const found = findNginx();
  if (found) return found;
  const way = "apt-get update -qq && apt-get install -y -qq --no-install-recommends nginx-light";
  if (process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync(way, { shell: true, stdio: "ignore", env });
  }
  const installed = findNginx();
  if (installed) return installed;
  throw new Error(
    `There is no nginx, with which the headers are tested. Install it (as root: ${way}), or set NGINX_PATH to one.`,
  );
}

function findNginx(): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin"];
  const chosen = process.env["NGINX_PATH"];
  return chosen || folders.map((folder) => join(folder, "nginx")).find((path) => existsSync(path));
}
