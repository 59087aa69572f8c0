/** `calibrate`: history matching against the rows of the calibrated side, resumable, with its waves kept as data. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { engineVersion, parameters } from '../../engine/index.ts';
import { calibrationDesign } from '../../scenarios/calibration/calibrationDesign.ts';
import { matchHistory, type Axis, type Budget } from '../calibration/historyMatching.ts';
import { PoolFailure } from '../pool.ts';
import { calibrationPicture } from './calibrationPicture.ts';
import { calibrationText } from './calibrateText.ts';
import { openCalibrationRuns, Stopped } from './calibrationRuns.ts';
import { jsonOption, wholeNumber } from './commandOptions.ts';
import { usualWorkers } from './nodeWorkers.ts';
import { stopOnSignals } from './stopOnSignals.ts';
import { storeOption } from './storeOptions.ts';
import { answerJson, BadInput, type ExitCode, type Terminal } from './terminal.ts';

interface CalibrateOptions {
  readonly store: string;
  readonly workers?: number;
  readonly communities: number;
  readonly trajectories: number;
  readonly active: number;
  readonly waves: number;
  readonly points: number;
  readonly json?: boolean;
}

export function build(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const { communitiesPerPoint, trajectories, active, waves, pointsPerWave } = calibrationDesign;
  return new Command()
    .description('Finds the settings that the published effects do not rule out: screening, then waves of designs with emulators (history matching).')
    .addOption(storeOption())
    .addOption(new Option('--workers <number>', 'how many workers; usually one a core').argParser(wholeNumber(1, 1024)))
    .addOption(new Option('--communities <number>', 'communities at each point').argParser(wholeNumber(20, 100_000)).default(communitiesPerPoint))
    .addOption(new Option('--trajectories <number>', 'trajectories of the screening').argParser(wholeNumber(2, 1000)).default(trajectories))
    .addOption(new Option('--active <number>', 'parameters that go on from the screening').argParser(wholeNumber(1, calibrationDesign.parameters.length)).default(active))
    .addOption(new Option('--waves <number>', 'waves').argParser(wholeNumber(1, 20)).default(waves))
    .addOption(new Option('--points <number>', 'points a wave').argParser(wholeNumber(4, 100_000)).default(pointsPerWave))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Only unsourced parameters move (scenarios/calibration), only rows of the calibrated side and the circular row
rule out, and the seed is one that patterns does not take. Defaults stay as they are: the result is data, in
calibration.json of the store. Ctrl-C keeps what is finished; the same command goes on.

Examples:
  learning-communities calibrate --store calibration
  learning-communities calibrate --store trial --communities 40 --trajectories 2 --active 4 --waves 2 --points 16`,
    )
    .action(async (options: CalibrateOptions) => finish(await calibrate(options, terminal)));
}

async function calibrate(options: CalibrateOptions, terminal: Terminal): Promise<ExitCode> {
  const { store, workers = usualWorkers(), communities, trajectories, active, waves, points: pointsPerWave } = options;
  const { seed, candidatesPerWave, cutoff, members, world } = calibrationDesign;
  if (pointsPerWave <= active + 2) throw new BadInput([`--points ${pointsPerWave}: is too few for ${active} parameters; expected more than ${active + 2}, better ten for each. Give more points or fewer parameters.`]);
  const budget: Budget = { seed, trajectories, active, waves, pointsPerWave, candidatesPerWave, cutoff, members };
  const stopping = stopOnSignals();
  try {
    const evaluate = openCalibrationRuns({ world, seed, communities, workers, store, signal: stopping.signal }, terminal);
    const calibration = await matchHistory(axesOf(calibrationDesign.parameters), budget, evaluate);
    const document = { engineVersion, world, communities, budget, ...calibration };
    writeFileSync(join(store, 'calibration.json'), `${JSON.stringify(document, null, 1)}\n`);
    writeFileSync(join(store, 'calibration.svg'), calibrationPicture(calibration));
    if (options.json === true) answerJson(terminal, document);
    else terminal.answer(`${calibrationText(calibration)}\nEverything is in ${join(store, 'calibration.json')}, with a picture in calibration.svg.\n`);
    return calibration.plausible.length > 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof PoolFailure) throw new BadInput([error.message]);
    if (!(error instanceof Stopped)) throw error;
    terminal.message('Stopped. The same command goes on from here.\n');
    return 1;
  } finally {
    stopping.stopListening();
  }
}

/** The whole range of each parameter. */
function axesOf(names: readonly string[]): Axis[] {
  return names.map((name) => {
    const { range, whole = false } = parameters[name]!;
    return { name, low: range[0], high: range[1], whole };
  });
}
