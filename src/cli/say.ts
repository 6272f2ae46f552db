/** Prints a line for the user to standard error; standard output is for data. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`)
