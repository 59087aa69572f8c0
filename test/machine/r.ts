// What the program reports is what R finds in the merged table: paired differences by base R's t.test, and as fixed effects of a mixed model (lme4).
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tinyCommunity } from '../workers/experiment/tinyExperiment.ts';
import { experimentFile, install, learningCommunities, newFolder, succeeds, type Check } from './checks.ts';

const replicates = 60;
const outcome = 'climate.strength.lastMeeting';
/** Both are figures of the same runs in double precision, added in another order. */
const tolerance = 1e-9;

/** Reads the table as an R user would, and prints a line of figures for every effect: difference and interval by t.test, and the fixed effect. */
const script = `
suppressMessages(library(lme4))
given <- commandArgs(trailingOnly = TRUE)
runs <- if (given[1] == "dutch") read.csv2(given[2]) else read.csv(given[2])
report <- function(...) cat(sprintf("%.17g", c(...)), "\\n")
stopifnot(is.numeric(runs$${outcome}), nrow(runs) == ${4 * replicates})
model <- lmer(${outcome} ~ factor(facilitation) + factor(climate) + (1 | replicate), data = runs)
effects <- fixef(model)
for (factor in c("facilitation", "climate")) {
  levels <- sort(unique(runs[[factor]]))
  means <- lapply(levels, function(level) with(runs[runs[[factor]] == level, ], tapply(${outcome}, replicate, mean)))
  test <- t.test(means[[2]], means[[1]], paired = TRUE)
  report(test$estimate, test$conf.int, effects[[paste0("factor(", factor, ")", levels[2])]])
}
first <- runs[runs$climate == 0.3, ]
test <- with(first, t.test(${outcome}[facilitation == 1], ${outcome}[facilitation == 0], paired = TRUE))
pair <- lmer(${outcome} ~ facilitation + (1 | replicate), data = first)
report(test$estimate, test$conf.int, fixef(pair)[["facilitation"]])
`;

interface Contrast {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** What the program says of the two factors over the whole sweep, and of two of its communities side by side. */
function reported(experiment: string, store: string): readonly Contrast[] {
  const sensitivity = succeeds(learningCommunities('sensitivity', experiment, '--store', store, '--measure', outcome, '--json'));
  const { results } = JSON.parse(sensitivity.out) as { results: readonly { effects: readonly { contrast: Contrast }[] }[] };
  const community = join(newFolder(), 'community.json');
  writeFileSync(community, JSON.stringify(tinyCommunity));
  const changes = ['--set', 'facilitation=0', '--set', 'climateStart=0.3', '--set-b', 'facilitation=1'];
  const compared = succeeds(learningCommunities('compare', community, ...changes, '--replicates', String(replicates), '--measure', 'climate.strength', '--json'));
  const { rows } = JSON.parse(compared.out) as { rows: readonly Contrast[] };
  return [...results[0]!.effects.map(({ contrast }) => contrast), rows[0]!];
}

function agree(found: number, wanted: number, what: string): void {
  assert.ok(Math.abs(found - wanted) <= tolerance, `${what}: R finds ${found}, the program reports ${wanted}`);
}

export const rChecks: readonly Check[] = [
  {
    title: 'R finds in the merged table the differences and intervals that sensitivity and compare report, in English and in Dutch',
    run() {
      const missing = install('R with lme4', () => spawnSync('Rscript', ['-e', 'library(lme4)'], { stdio: 'ignore' }).status === 0, () => {
        execFileSync('apt-get', ['update', '-qq']);
        execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'r-base-core', 'r-cran-lme4'], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' });
      });
      if (missing !== null) return missing;
      const [experiment, folder] = [experimentFile(4 * replicates), newFolder()];
      const store = join(folder, 'runs');
      succeeds(learningCommunities('sweep', experiment, '--store', store));
      const contrasts = reported(experiment, store);
      for (const style of ['international', 'dutch']) {
        const table = join(folder, `${style}.csv`);
        succeeds(learningCommunities('merge', '--store', store, '--out', table, ...(style === 'dutch' ? ['--dutch'] : [])));
        const answer = execFileSync('Rscript', ['-e', script, style, table], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
        const lines = answer.trim().split('\n').map((line) => line.trim().split(' ').map(Number));
        assert.equal(lines.length, contrasts.length, answer);
        contrasts.forEach(({ difference, low, high }, k) => {
          assert.ok(low < high && difference !== 0);
          const [estimate, from, to, fixed] = lines[k]!;
          const what = `effect ${k + 1}, ${style}`;
          agree(estimate!, difference, `${what}, t.test`);
          agree(from!, low, `${what}, low end`);
          agree(to!, high, `${what}, high end`);
          agree(fixed!, difference, `${what}, fixed effect of lme4`);
        });
      }
      return undefined;
    },
  },
];
