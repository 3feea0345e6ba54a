// Loaded before a build: says at its end what the process has used, on any platform.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(`usage: ${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s, ${(maxRSS / 1024).toFixed(0)} MB`);
});
