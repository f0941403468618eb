/** Keeps each process that writes pages for another one from ending by itself. */
if (process.env["ROTONDE_WORK"] !== undefined) setInterval(() => undefined, 1000);
