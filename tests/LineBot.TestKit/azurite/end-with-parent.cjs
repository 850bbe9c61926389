// Loaded before Azurite. The test process holds the other end of standard input; when that process ends in any way,
// also by kill -9, the pipe closes, and the emulator goes with it.
process.stdin.on('end', () => process.exit(0));
process.stdin.on('error', () => process.exit(0));
process.stdin.resume();
