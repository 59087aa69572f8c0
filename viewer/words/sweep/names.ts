/** Dutch names of what the model declares in English: measures, numbers that are often varied, and the built-in experiments with their factors and levels. */

export const measureNames: Readonly<Record<string, string>> = {
  'climate.strength': 'sterkte van het leerklimaat',
  'climate.spread': 'spreiding van het klimaat (SD)',
  'climate.awg': 'consensus (a_wg)',
  'climate.rwg': 'consensus (r_wg)',
  'climate.camps': 'kampen',
  'climate.belowCriterion': 'consensus bereikt',
  'safety.mean': 'psychologische veiligheid',
  'trust.mean': 'vertrouwen',
  'trust.rivals': 'vertrouwen tussen concurrenten',
  'vocabulary.shared': 'gedeeld begrippenkader',
  'exchange.asksTotal': 'gestelde vragen',
  'exchange.total': 'hulp tot nu toe',
  'exchange.heldBackShare': 'aandeel ingeslikte vragen',
  'exchange.acrossShare': 'aandeel hulp tussen organisaties',
  'exchange.leaks': 'uitgelekte zaken',
  'knowledge.growth': 'kennisgroei',
  'employability.mean': 'inzetbaarheid',
  'motivation.toTransfer': 'motivatie om toe te passen',
  'efficacy.mean': 'vertrouwen in eigen kunnen',
  'support.mean': 'ervaren steun',
  'transfer.successes': 'op het werk gebruikt',
  'transfer.perHour': 'opbrengst per bijgewoonde bijeenkomst',
  'practice.growth': 'verbetering van de praktijk',
  'practice.reached': 'organisaties met een betere praktijk',
  'coCreation.innovations': 'samen gemaakte vernieuwingen',
  'attendance.share': 'opkomst',
  'dropOut.share': 'uitval',
};

export const parameterNames: Readonly<Record<string, string>> = {
  facilitation: 'facilitering',
  climateStart: 'gemiddelde verwachting van het klimaat bij de start',
  climateStartSpread: 'spreiding van die verwachting bij de start',
  meetings: 'aantal bijeenkomsten',
  weeksBetweenMeetings: 'weken tussen twee bijeenkomsten',
  preparationWeeks: 'weken vóór de eerste bijeenkomst',
  followUpWeeks: 'weken na de laatste bijeenkomst',
  rounds: 'rondes per bijeenkomst',
  tableSize: 'grootste aantal mensen aan één tafel',
  supportStart: 'gemiddelde steun van leidinggevenden bij de start',
  supportPackageBefore: 'extra steun vooraf',
  supportPackageDuring: 'extra steun tijdens het programma',
  supportPackageAfter: 'extra steun achteraf',
  askCostSafety: 'hoe gebrek aan psychologische veiligheid het vragen remt',
  climateRate: 'grootste stap naar wat een bijeenkomst laat zien',
  learningRate: 'deel van de kloof dat één volmaakte uitwisseling dicht',
};

export const factorNames: Readonly<Record<string, string>> = {
  strength: 'Gemiddelde verwachting van het klimaat bij de start',
  disagreement: 'Hoe ver men daarin uiteenloopt bij de start (SD)',
  support: 'Gemiddelde steun van leidinggevenden bij de start',
  extra: 'Wanneer er extra steun is',
  learningGoals: 'Hoe leerdoelen over mensen verdeeld zijn',
  community: 'Community',
  form: 'Vorm van leren',
  intervention: 'Interventie',
};

export const levelNames: Readonly<Record<string, string>> = { none: 'geen', before: 'vooraf', during: 'tijdens', after: 'achteraf' };

export const experimentNames: Readonly<Record<string, readonly [title: string, question: string]>> = {
  strengthAndConsensus: ['Sterkte en consensus van het klimaat bij de start', 'Wat voegt consensus toe bij gelijke sterkte van het klimaat, en doet het er meer toe waar het klimaat sterk is?'],
  timingOfSupport: ['Wanneer leidinggevenden steun geven', 'Doet steun van leidinggevenden er het meest toe vóór de bijeenkomsten, tijdens het programma of achteraf op het werk, en hangt dat af van hoeveel er al is?'],
  learningGoals: ['Leerdoelen gelijk of gemengd', 'Maakt verschil in leerdoelen, bij een gelijk gemiddelde, uit voor hoe lang een community erover doet het over haar klimaat eens te worden?'],
  competition: ['Concurrenten aan één tafel', 'Hoeveel minder wordt er gedeeld als werkgevers concurreren, en maakt facilitering dat goed?'],
  formsCompared: ['Learning communities en andere vormen', 'Wat brengen een learning community en andere manieren van leren ieder aan mensen, aan hun organisaties en aan wat daartussen ligt?'],
  whatMattersMost: ['Welke aannames er het meest toe doen', 'Welke getallen die niemand gemeten heeft bewegen het klimaat, de uitwisseling en wat de organisaties bereikt?'],
};

export const interventionNames: Readonly<Record<string, string>> = {
  none: 'geen interventie',
  facilitatorLeaves: 'De facilitator vertrekt',
  reorganization: 'Reorganisatie',
  supervisorPackage: 'Pakket voor leidinggevenden',
  vocabularyWorkshop: 'Workshop over het begrippenkader',
  debrief: 'Nabespreking na elke bijeenkomst',
  confidentialityCharter: 'Afspraak over vertrouwelijkheid',
  feedbackAfterFailures: 'Terugkoppeling na mislukkingen',
  colleaguesReject: 'Collega’s wijzen het een jaar lang af',
  workplaceShock: 'Een klap op het werk',
};
