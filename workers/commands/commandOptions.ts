/** Options that several commands share, and how their values are read. */
import { InvalidArgumentError, Option, type Command } from 'commander';

export function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A whole number from `lowest` up. */
export function wholeNumber(lowest: number, highest = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < lowest || value > highest) {
      throw new InvalidArgumentError(`is ${text}; expected a whole number from ${lowest} to ${highest}.`);
    }
    return value;
  };
}

/** A number above 0. */
export function positiveNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value <= 0) throw new InvalidArgumentError(`is ${text}; expected a number above 0.`);
  return value;
}

export const seedOption = (): Option => new Option('--seed <number>', 'master seed of chance').argParser(wholeNumber(0)).default(1);
export const replicateOption = (): Option => new Option('--replicate <number>', 'which repetition under this seed').argParser(wholeNumber(0)).default(0);
export const jsonOption = (): Option => new Option('--json', 'one JSON document instead of text');
export const dutchOption = (): Option => new Option('--dutch', 'CSV with semicolons and decimal commas, for Dutch settings (read.csv2)');

/** Adds the options that change a scenario. */
export function addChangeOptions(command: Command): Command {
  return command
    .addOption(new Option('--set <path=value>', 'change a parameter, organizations.<id or *>.<field>, participants.<id or *>.<field> or rivalry.<id>.<id>; may be repeated').argParser(gather))
    .addOption(new Option('--intervention <id>', 'lay a built-in intervention over the scenario; may be repeated').argParser(gather))
    .addOption(new Option('--off <mechanism>', 'switch a mechanism off; may be repeated').argParser(gather));
}
