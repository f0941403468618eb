/** Kills each process that writes pages for another one, a moment after it has begun. */
if (process.env["ROTONDE_WORK"] !== undefined)
  setTimeout(() => process.kill(process.pid, "SIGKILL"), 500);
