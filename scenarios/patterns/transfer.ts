import type { Target } from './target.ts';

/** Published effects about transfer to the own workplace. Transfer is rated by a colleague, over the twelve weeks after the middle survey. */
export const transfer: readonly Target[] = [
  {
    id: 'T05', side: 'checked', title: 'supervisor support and transfer',
    definition: { kind: 'correlation', across: 'people within communities', x: { scale: 'supervisorSupport', at: 'middle' }, y: { rated: 'transferAfterMiddle' }, corrected: true },
    measuredAs: 'correlation over people within communities of perceived supervisor support at the middle with transfer in the next twelve weeks as a colleague rates it, corrected for both alphas',
    sureness: 'second hand', lookedUp: 'the article is stored by its abstract only: positive, and inflated when one source rates both.', setWithItInView: 'none',
  },
  {
    id: 'T06', side: 'calibrated', title: 'motivation and transfer',
    definition: { kind: 'correlation', across: 'people within communities', x: { scale: 'motivation', at: 'middle' }, y: { rated: 'transferAfterMiddle' }, corrected: true },
    measuredAs: 'as T05 with motivation to transfer', sureness: 'second hand', lookedUp: 'as T05', setWithItInView: 'motivationSupportWeight, transferMotivationSupportStart',
  },
  {
    id: 'T07', side: 'checked', title: 'self-efficacy before and transfer',
    definition: { kind: 'correlation', across: 'people within communities', x: { scale: 'efficacy', at: 'intake' }, y: { rated: 'transferAfterMiddle' }, corrected: true },
    measuredAs: 'as T05 with transfer self-efficacy at intake', sureness: 'memory', lookedUp: 'as T05: no figure in the abstract', setWithItInView: 'none',
  },
  {
    id: 'T08', side: 'calibrated', title: 'applying after six months',
    definition: { kind: 'applying', weeksAfter: [23, 30], slowing: false },
    measuredAs: 'share of starters with any attempt at work in weeks 23-30 after the last meeting, divided by that in weeks 1-8',
    sureness: 'abstract of the original', lookedUp: 'abstract seen again in three places: 62%, 44%, 34%. Estimates by training professionals.', setWithItInView: 'knowledgeHalfLife, opportunityNovel, opportunityRoutine (for the level, not the ratio)',
  },
  {
    id: 'T09', side: 'checked', title: 'applying after a year, slowing down',
    definition: { kind: 'applying', weeksAfter: [49, 56], slowing: true },
    measuredAs: 'the same in weeks 49-56; the row also asks that the first half year loses more than the second',
    sureness: 'abstract of the original', lookedUp: 'as T08', setWithItInView: 'practisedHalfLifeFactor (for the shape)',
  },
  {
    id: 'T10', side: 'circular', title: 'half-life of unused knowledge',
    definition: { kind: 'half-life' },
    measuredAs: 'knowledge gained and never used since: months until half of the gain at the last meeting is lost, from what is left 26 weeks on',
    sureness: 'abstract of the original', lookedUp: 'nothing new.', setWithItInView: 'knowledgeHalfLife is set by this very figure (Tatel & Ackerman)',
  },
  {
    id: 'T11', side: 'calibrated', title: 'support works through motivation',
    definition: { kind: 'mediation' },
    measuredAs: 'people within communities, three waves: support by supervisor and peers at work (early), motivation to transfer (middle), rated transfer (twelve weeks after); share of the total regression effect of support that goes through motivation',
    sureness: 'abstract of the original', lookedUp: 'nothing new: full mediation fits better (Reinhold et al. 2018), but not for supervisors in Hughes 2015; no proportion was published.', setWithItInView: 'motivationSupportWeight, transferMotivationSupportStart, motivationHalfLife',
  },
];
