// Prints the largest memory in megabytes that this process has held after one run of a community so many times the default one (0: only loaded).
import { resolveScenario, simulate } from '../../engine/index.ts';
import { largerCommunity } from './largerCommunity.ts';

const times = Number(process.argv[2]);
if (times > 0) simulate(resolveScenario(largerCommunity(times)).scenario!);
console.log(process.resourceUsage().maxRSS / 1024);
