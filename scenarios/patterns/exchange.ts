import type { Target } from './target.ts';

/** Published effects about exchange inside the community, and what makes it come about. */
export const exchange: readonly Target[] = [
  {
    id: 'T03', side: 'checked', title: 'sharing and product',
    definition: { kind: 'correlation', across: 'communities', x: { scale: 'sharing', at: 'middle' }, y: { rated: 'product' }, corrected: true },
    measuredAs: 'correlation over communities of the mean sharing scale at the middle with the product as an outsider rates it at the last meeting (.6 knowledge gained, .4 joint innovations a head), corrected for both alphas',
    sureness: 'second hand', lookedUp: 'not stored beyond abstracts; kept. The strict band .35-.49 is reported beside it.', setWithItInView: 'none',
  },
  {
    id: 'T04', side: 'checked', title: 'trust and product',
    definition: { kind: 'correlation', across: 'communities', x: { scale: 'trust', at: 'middle' }, y: { rated: 'product' }, corrected: true },
    measuredAs: 'as T03 with the trust scale (trust in the participants met)',
    sureness: 'abstract of the original', lookedUp: 'abstract seen again in three places: rho = .30, 112 studies, 7,763 teams. No credibility interval in what is stored.', setWithItInView: 'none',
  },
  {
    id: 'T17', side: 'calibrated', title: 'facilitator and learning behaviour',
    definition: { kind: 'correlation', across: 'communities', x: { scale: 'facilitator', at: 'middle' }, y: { scale: 'learningBehaviour', at: 'middle' }, corrected: false },
    measuredAs: 'correlation over communities of the mean rating of the facilitator with the mean learning-behaviour scale, same wave, as observed',
    sureness: 'abstract of the original', lookedUp: 'nothing new; .42 stays our own root of 18% explained variance.', setWithItInView: 'askCostFacilitation',
  },
  {
    id: 'T18', side: 'checked', title: 'learning goals and asking',
    definition: { kind: 'correlation', across: 'people within communities', x: { scale: 'learningGoals', at: 'intake' }, y: { scale: 'learningBehaviour', at: 'middle' }, corrected: true },
    measuredAs: 'correlation over people within communities of the learning-goal scale at intake with the learning-behaviour scale at the middle, corrected for both alphas',
    sureness: 'memory', lookedUp: 'Payne et al. 2007 is stored by its reference list, Anseel et al. 2015 not at all; nothing found. The least certain figure of all.', setWithItInView: 'none',
  },
  {
    id: 'T19', side: 'checked', title: 'trust between organizations',
    definition: { kind: 'organization pairs' },
    measuredAs: 'correlation over pairs of organizations (all communities together) of mean trust in people of the other organization and mean rated knowledge received from them, both ways, at the last meeting, corrected for both alphas over raters',
    sureness: 'memory', lookedUp: 'an earlier proceedings version of van Wijk et al. is stored by its introduction only; no coefficient seen.', setWithItInView: 'none',
  },
  {
    id: 'T20', side: 'checked', title: 'competition holds back',
    definition: { kind: 'largest of', x: { register: 'rivalry' }, ys: [{ scale: 'sharing', at: 'early' }, { scale: 'trust', at: 'early' }, { register: 'continuation' }], corrected: false, of: 'value' },
    measuredAs: 'standardised coefficients over communities of mean rivalry between organizations on sharing and trust after meeting 3 and on the share of starters still taking part after the last meeting; the least negative of the three is held against the band',
    sureness: 'abstract of the original', lookedUp: 'abstract of Park & Russo 1996 seen again: competition outside the venture significantly impairs survival; no coefficient.', setWithItInView: 'none',
  },
  {
    id: 'T21', side: 'calibrated', title: 'surface diversity',
    definition: { kind: 'largest of', x: { register: 'diversity' }, ys: [{ rated: 'product' }, { scale: 'climate', at: 'last' }], corrected: true, of: 'size' },
    measuredAs: 'correlation over communities of surface diversity (Blau index of kind and sector of organization over members) with the rated product and with mean climate after the last meeting; the larger of the two in size, corrected for the alpha of the outcome',
    sureness: 'abstract of the original', lookedUp: 'nothing new; both abstracts speak of no discernible effect.', setWithItInView: 'trustOtherType',
  },
  {
    id: 'T22', side: 'checked', title: 'state and performance reinforce each other',
    definition: { kind: 'coupling' },
    measuredAs: 'within communities, wave to wave: climate at t on rated value of meeting t+1, and value at t on climate at t+1, each given the outcome at t; moments freed of the bias of short series; early and late half. The smallest of four numbers that must all be above 0: both early coefficients, and each early minus late',
    sureness: 'abstract of the original', lookedUp: 'nothing new.', setWithItInView: 'none',
  },
];
