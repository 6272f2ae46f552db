/** Prints a line for the person who runs the command; what a command makes goes to standard output. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`)
