/** Headings and framing of the ODD+D document (Müller et al. 2013) in English and Dutch. What is declared in the code is filled in between. */

export interface OddWords {
  readonly title: string;
  readonly generated: (version: string) => string;
  /** Said when declarations are in another language than the framing. */
  readonly language: string;
  readonly overview: string;
  readonly purpose: string;
  readonly purposeText: string;
  readonly entities: string;
  readonly entitiesText: string;
  readonly stateHead: readonly string[];
  readonly shapes: Readonly<Record<string, string>>;
  readonly scales: string;
  readonly scalesText: (topics: number, concepts: number) => string;
  readonly process: string;
  readonly processText: string;
  readonly concepts: string;
  readonly theory: string;
  readonly theoryText: string;
  readonly decisions: string;
  readonly decisionsText: string;
  readonly learning: string;
  readonly learningText: string;
  readonly sensing: string;
  readonly sensingText: string;
  readonly prediction: string;
  readonly predictionText: string;
  readonly interaction: string;
  readonly interactionText: string;
  readonly collectives: string;
  readonly collectivesText: string;
  readonly heterogeneity: string;
  readonly heterogeneityText: string;
  readonly stochasticity: string;
  readonly stochasticityText: string;
  readonly observation: string;
  readonly observationText: string;
  readonly measureHead: readonly string[];
  readonly details: string;
  readonly implementation: string;
  readonly implementationText: string;
  readonly initialisation: string;
  readonly initialisationText: string;
  readonly initialHead: readonly string[];
  readonly input: string;
  readonly inputText: string;
  readonly submodels: string;
  readonly submodelsText: string;
  readonly equation: string;
  readonly source: string;
  readonly claims: string;
  readonly off: string;
  readonly parameterHead: readonly string[];
  readonly otherParameters: string;
  readonly claimsTitle: string;
  readonly claimsText: string;
  readonly claimHead: readonly string[];
}

export const oddWords: Readonly<Record<'en' | 'nl', OddWords>> = {
  en: {
    title: 'ODD+D description of the learning-community simulator',
    generated: (version) => `Made from the declarations in the code of engine version ${version} by \`learning-communities odd\`. It follows the ODD+D protocol (Müller et al. 2013) for models with human decisions.`,
    language: '',
    overview: 'I Overview',
    purpose: 'I.i Purpose',
    purposeText:
      'The model lets researchers and practitioners think through learning communities: groups of people from different organizations who meet regularly to learn from and with each other, and who bring what they learn back to their organizations. It turns the claims of a conceptual article (Gedrag & Organisatie 35(3), 2022) into mechanisms, so that one can see which claims follow from which mechanisms, how a climate for learning arises or fails to, and what becomes of what was learned. It explains and explores; it does not predict what a particular community will do.',
    entities: 'I.ii Entities, state variables and scales',
    entitiesText: 'The entities are participants, the organizations that send them (with supervisors and colleagues at work), pairs of participants who have met, and topics. Their state:',
    stateHead: ['state', 'symbol', 'meaning', 'unit', 'range', 'at the start'],
    shapes: {
      person: 'One value per participant',
      'person x topic': 'One value per participant and topic',
      'person x concept': 'One value per participant and concept',
      'person x facet': 'One value per participant and facet of climate',
      'person x agenda': 'One value per participant and place on the agenda',
      organization: 'One value per organization',
      'organization x topic': 'One value per organization and topic',
      'organization x concept': 'One value per organization and concept',
      topic: 'One value per topic',
    },
    scales: 'Scales.',
    scalesText: (topics, concepts) =>
      `The clock is the week. A meeting is a number of rounds at tables; between meetings are weeks of work; the follow-up lasts a year unless the scenario says otherwise. By default there are ${topics} topics with ${concepts} concepts each, and several words for a concept. Space is who sits with whom at a table.`,
    process: 'I.iii Process overview and scheduling',
    processText: 'Every week runs through these steps, in this order; steps of a meeting only in a week with a meeting:',
    concepts: 'II Design concepts',
    theory: 'II.i Theoretical and empirical background',
    theoryText:
      'The article gives the claims (listed at the end). Each mechanism names the literature its form comes from; each number names its source or says that it is an assumption. Where a claim is an open question of the article, the model answers nothing by itself: the answer is read off runs.',
    decisions: 'II.ii Individual decision-making',
    decisionsText:
      'Participants decide whether to come, whom to ask and whether to ask at all, whether and how to answer, whether to stay, and whether to use or share at work what they learned. Decisions are draws whose odds weigh what is expected against what it costs, as this person sees it. Nobody optimises.',
    learning: 'II.iii Learning',
    learningText: 'People learn about topics, about words, about who knows what and who helps, and about whether asking and helping pay. Each is an update from own or seen experience.',
    sensing: 'II.iv Individual sensing',
    sensingText: 'Participants know their own experience and what they happen to see at their table. They never know the mean or the agreement of the community; they notice agreement only with those they deal with.',
    prediction: 'II.v Individual prediction',
    predictionText: 'Expectations are simple: how helpful this person was so far, how much this person probably knows, what I may learn from the other later.',
    interaction: 'II.vi Interaction',
    interactionText: 'Interaction is question and answer at a table, joint work, making sense together after a meeting, and reports of what happened at work. Pairs who never shared a table have no history.',
    collectives: 'II.vii Collectives',
    collectivesText: 'Organizations are given beforehand. Camps, ties and a shared climate are outcomes.',
    heterogeneity: 'II.viii Heterogeneity',
    heterogeneityText: 'Participants differ in traits, knowledge, words, work, supervisors and organizations; organizations differ in kind, sector, size, practice and culture. Means and spreads are parameters.',
    stochasticity: 'II.ix Stochasticity',
    stochasticityText:
      'Every draw belongs to a decision, an occasion, a person and, where it applies, another person. The same seed gives the same run to the bit; two scenarios under one seed share the luck of everybody they have in common, so their difference is a paired difference.',
    observation: 'II.x Observation',
    observationText: 'Measures are read off the state and never change it. What is undefined is NA, never zero.',
    measureHead: ['measure', 'meaning', 'unit', 'formula', 'undefined when', 'source'],
    details: 'III Details',
    implementation: 'III.i Implementation details',
    implementationText:
      'TypeScript; runs in Node and in a browser with the same bits, since only exactly rounded arithmetic is used. `learning-communities verify` checks recorded fingerprints on your machine; `run.json` of any run computes it again.',
    initialisation: 'III.ii Initialisation',
    initialisationText: 'A scenario says who takes part and which parameters differ from their default. The rest is drawn as the column "at the start" of I.ii says. The design of a community and the traits people bring:',
    initialHead: ['parameter', 'symbol', 'meaning', 'unit', 'default', 'range', 'source'],
    input: 'III.iii Input data',
    inputText: 'None. Timed changes (interventions) are part of the scenario.',
    submodels: 'III.iv Submodels',
    submodelsText: 'One mechanism, one idea. For each: the idea, its equation, what it means to switch it off, and its parameters.',
    equation: 'Equation',
    source: 'Source',
    claims: 'Claims of the article',
    off: 'Switched off',
    parameterHead: ['parameter', 'symbol', 'meaning', 'unit', 'default', 'range', 'source'],
    otherParameters: 'Other parameters',
    claimsTitle: 'Claims of the article and the mechanisms that carry them',
    claimsText: 'In our own words. Open questions of the article are carried by mechanisms too, but their answer is measured.',
    claimHead: ['claim', 'section', 'in short', 'mechanisms'],
  },
  nl: {
    title: 'ODD+D-beschrijving van de simulator van learning communities',
    generated: (version) => `Gemaakt uit de declaraties in de code van engine-versie ${version} met \`learning-communities odd --lang nl\`. De opzet volgt het ODD+D-protocol (Müller et al. 2013) voor modellen met menselijke beslissingen.`,
    language: 'De koppen en de toelichting zijn in het Nederlands. Wat uit de code zelf komt (betekenissen, vergelijkingen, bronnen) staat in het Engels, de taal waarin het daar is opgeschreven; zo kan de beschrijving nooit afwijken van het model.',
    overview: 'I Overzicht',
    purpose: 'I.i Doel',
    purposeText:
      'Met het model kunnen onderzoekers en mensen uit de praktijk learning communities doordenken: groepen mensen uit verschillende organisaties die geregeld samenkomen om van en met elkaar te leren, en die het geleerde terugbrengen naar hun organisatie. Het zet de beweringen van een conceptueel artikel (Gedrag & Organisatie 35(3), 2022) om in mechanismen. Zo wordt zichtbaar welke bewering uit welk mechanisme volgt, hoe een leerklimaat ontstaat of uitblijft, en wat er van het geleerde terechtkomt. Het model verklaart en verkent; het voorspelt niet wat één bepaalde community zal doen.',
    entities: 'I.ii Entiteiten, toestanden en schalen',
    entitiesText: 'De entiteiten zijn deelnemers, de organisaties die hen sturen (met leidinggevenden en collega’s op het werk), paren deelnemers die elkaar hebben ontmoet, en onderwerpen. Hun toestand:',
    stateHead: ['toestand', 'symbool', 'betekenis', 'eenheid', 'bereik', 'bij de start'],
    shapes: {
      person: 'Eén waarde per deelnemer',
      'person x topic': 'Eén waarde per deelnemer en onderwerp',
      'person x concept': 'Eén waarde per deelnemer en begrip',
      'person x facet': 'Eén waarde per deelnemer en facet van het klimaat',
      'person x agenda': 'Eén waarde per deelnemer en plaats op de agenda',
      organization: 'Eén waarde per organisatie',
      'organization x topic': 'Eén waarde per organisatie en onderwerp',
      'organization x concept': 'Eén waarde per organisatie en begrip',
      topic: 'Eén waarde per onderwerp',
    },
    scales: 'Schalen.',
    scalesText: (topics, concepts) =>
      `De klok loopt per week. Een bijeenkomst bestaat uit ronden aan tafels; tussen bijeenkomsten liggen werkweken; daarna wordt een jaar gevolgd, tenzij het scenario anders zegt. Standaard zijn er ${topics} onderwerpen met elk ${concepts} begrippen, en meer dan één woord voor een begrip. Ruimte is wie bij wie aan tafel zit.`,
    process: 'I.iii Overzicht van processen en volgorde',
    processText: 'Elke week doorloopt deze stappen, in deze volgorde; stappen van een bijeenkomst alleen in een week met een bijeenkomst:',
    concepts: 'II Ontwerpprincipes',
    theory: 'II.i Theoretische en empirische achtergrond',
    theoryText:
      'Het artikel geeft de beweringen (aan het eind opgesomd). Elk mechanisme noemt de literatuur waaruit zijn vorm komt; elk getal noemt zijn bron of zegt dat het een aanname is. Waar een bewering in het artikel een open vraag is, geeft het model zelf geen antwoord: dat wordt afgelezen aan runs.',
    decisions: 'II.ii Individuele beslissingen',
    decisionsText:
      'Deelnemers beslissen of ze komen, aan wie ze iets vragen en óf ze iets vragen, of en hoe ze antwoorden, of ze blijven, en of ze het geleerde op het werk gebruiken of delen. Een beslissing is een trekking waarvan de kans afweegt wat men verwacht tegen wat het kost, zoals deze persoon dat ziet. Niemand optimaliseert.',
    learning: 'II.iii Leren',
    learningText: 'Mensen leren over onderwerpen, over woorden, over wie wat weet en wie helpt, en over de vraag of vragen en helpen loont. Dat gebeurt telkens door eigen of geziene ervaring.',
    sensing: 'II.iv Waarnemen',
    sensingText: 'Deelnemers kennen hun eigen ervaring en wat ze toevallig aan hun tafel zien. Het gemiddelde of de overeenstemming van de community kennen ze nooit; ze merken overeenstemming alleen met wie ze te maken hebben.',
    prediction: 'II.v Verwachten',
    predictionText: 'Verwachtingen zijn eenvoudig: hoe behulpzaam deze persoon tot nu toe was, hoeveel die waarschijnlijk weet, wat ik later van de ander kan leren.',
    interaction: 'II.vi Interactie',
    interactionText: 'Interactie is vraag en antwoord aan tafel, samen werken, na een bijeenkomst samen betekenis geven, en verslag doen van wat er op het werk gebeurde. Wie nooit een tafel deelde, heeft geen gedeelde geschiedenis.',
    collectives: 'II.vii Groepen',
    collectivesText: 'Organisaties liggen vooraf vast. Kampen, banden en een gedeeld klimaat zijn uitkomsten.',
    heterogeneity: 'II.viii Verscheidenheid',
    heterogeneityText: 'Deelnemers verschillen in eigenschappen, kennis, woorden, werk, leidinggevenden en organisaties; organisaties verschillen in soort, sector, omvang, werkwijze en cultuur. Gemiddelden en spreidingen zijn parameters.',
    stochasticity: 'II.ix Toeval',
    stochasticityText:
      'Elke trekking hoort bij een beslissing, een moment, een persoon en soms een andere persoon. Hetzelfde startgetal geeft tot op de bit dezelfde run; twee scenario’s met één startgetal delen het geluk van iedereen die ze gemeen hebben, zodat hun verschil een gepaard verschil is.',
    observation: 'II.x Waarnemen van uitkomsten',
    observationText: 'Maten worden afgelezen aan de toestand en veranderen die nooit. Wat niet bestaat is NA, nooit nul.',
    measureHead: ['maat', 'betekenis', 'eenheid', 'formule', 'niet gedefinieerd als', 'bron'],
    details: 'III Details',
    implementation: 'III.i Uitvoering',
    implementationText:
      'TypeScript; draait in Node en in een browser met dezelfde bits, omdat alleen exact afgeronde rekenkunde wordt gebruikt. `learning-communities verify` controleert vastgelegde vingerafdrukken op uw computer; `run.json` van een run berekent die opnieuw.',
    initialisation: 'III.ii Beginsituatie',
    initialisationText: 'Een scenario zegt wie er deelneemt en welke parameters van hun standaardwaarde afwijken. De rest wordt getrokken zoals de kolom ‘bij de start’ van I.ii zegt. De opzet van een community en de eigenschappen die mensen meebrengen:',
    initialHead: ['parameter', 'symbool', 'betekenis', 'eenheid', 'standaard', 'bereik', 'bron'],
    input: 'III.iii Invoergegevens',
    inputText: 'Geen. Veranderingen op een bepaald moment (interventies) horen bij het scenario.',
    submodels: 'III.iv Deelmodellen',
    submodelsText: 'Eén mechanisme, één idee. Bij elk: het idee, de vergelijking, wat uitschakelen betekent, en de parameters.',
    equation: 'Vergelijking',
    source: 'Bron',
    claims: 'Beweringen van het artikel',
    off: 'Uitgeschakeld',
    parameterHead: ['parameter', 'symbool', 'betekenis', 'eenheid', 'standaard', 'bereik', 'bron'],
    otherParameters: 'Overige parameters',
    claimsTitle: 'Beweringen van het artikel en de mechanismen die ze dragen',
    claimsText: 'In onze eigen woorden. Ook open vragen van het artikel worden door mechanismen gedragen, maar hun antwoord wordt gemeten.',
    claimHead: ['bewering', 'paragraaf', 'in het kort', 'mechanismen'],
  },
};
