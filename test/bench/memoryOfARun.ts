// Prints the largest memory in megabytes that this process has held after one run of the default community so many times (0: only loaded), or, for
// `virtual`, of a virtual community of 100 000 people.
import { resolveScenario, simulate } from '../../engine/index.ts';
import { virtualCommunity } from '../../scenarios/forms/virtualCommunity.ts';
import { largerCommunity } from './largerCommunity.ts';

const word = process.argv[2]!;
const input = word === 'virtual' ? { ...virtualCommunity, organizations: virtualCommunity.organizations.map((organization) => ({ ...organization, participants: 1000 })) } : largerCommunity(Number(word));
if (word !== '0') simulate(resolveScenario(input).scenario!);
console.log(process.resourceUsage().maxRSS / 1024);
