import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort } from "./free-port.ts";

/** Serves a built site with the nginx at a path, by the lines that the build wrote for it; `more` adds files to its `data/`. */
export async function startNginx(
  nginx: string,
  site: string,
  more: Record<string, Uint8Array> = {},
) {
  const folder = await mkdtemp(join(tmpdir(), "rotonde-nginx-"));
  const root = join(folder, "root");
  await link(resolve(site), root, more);
  const port = await freePort();
  const settings = join(folder, "settings.conf");
  await writeFile(settings, settingsOf(folder, root, port));
  const server = spawn(nginx, ["-e", join(folder, "error.log"), "-c", settings], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  server.stderr.on("data", (text: Buffer) => (told += text.toString()));
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(url).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error(`nginx did not start: ${told}`);
    await setTimeout(20);
  }
  const close = async () => {
    server.kill("SIGTERM");
    if (server.exitCode === null) await once(server, "exit");
    await rm(folder, { recursive: true });
  };
  return { url, told: () => told, close };
}

/** A folder that shows the site's files, and some of its own. */
async function link(site: string, root: string, more: Record<string, Uint8Array>): Promise<void> {
  await mkdir(join(root, "data"), { recursive: true });
  for (const [from, to] of [
    [site, root],
    [join(site, "data"), join(root, "data")],
  ] as const) {
    for (const name of await readdir(from))
      if (to !== root || name !== "data") await symlink(join(from, name), join(to, name));
  }
  for (const [name, bytes] of Object.entries(more))
    await writeFile(join(root, "data", name), bytes);
}

function settingsOf(folder: string, root: string, port: number): string {
  const kept = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  return `
    ${process.getuid?.() === 0 ? "user root;" : ""}
    daemon off;
    worker_processes 1;
    pid ${join(folder, "pid")};
    error_log stderr warn;
    events {}
    http {
      access_log off;
      ${kept.join("\n")}
      server {
        listen 127.0.0.1:${port};
        root ${root};
        add_header Strict-Transport-Security max-age=300 always;
        include ${join(root, "nginx.conf")};
      }
    }`;
}
