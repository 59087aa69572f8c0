/** What the paper claims or asks, in our own words, with the section it stands in. Mechanisms and tests refer to these ids. */
export interface Claim {
  readonly id: string;
  /** Section of the paper. */
  readonly section: string;
  readonly en: string;
  readonly nl: string;
}

export const claims: readonly Claim[] = [
  { id: 'P01', section: '3.1', en: 'Exchange needs people who ask, help and share; a positive climate is a condition for it.', nl: 'Uitwisseling vraagt mensen die vragen, helpen en delen; een positief klimaat is daarvoor een voorwaarde.' },
  { id: 'P02', section: '3.1', en: 'A climate of constructive talk, trust and safety goes with more sharing.', nl: 'Een klimaat van opbouwend gesprek, vertrouwen en veiligheid gaat samen met meer delen.' },
  { id: 'P03', section: '3.2', en: 'Competing employers make people reticent.', nl: 'Concurrerende werkgevers maken mensen terughoudend.' },
  { id: 'P04', section: '3.2', en: 'Members hardly know each other at first, so nobody is vulnerable yet; a shared picture takes time.', nl: 'Deelnemers kennen elkaar eerst nauwelijks, dus niemand stelt zich kwetsbaar op; een gedeeld beeld kost tijd.' },
  { id: 'P05', section: '3.2', en: 'There is no shared vocabulary at the start, and understanding needs one.', nl: 'Er is bij de start geen gedeeld begrippenkader, en elkaar begrijpen vraagt erom.' },
  { id: 'P06', section: '3.2', en: 'Competition, unfamiliarity and different words delay the climate.', nl: 'Concurrentie, onbekendheid en verschillen in begrip vertragen het klimaat.' },
  { id: 'P07', section: '4.1', en: 'People with strong learning goals voice needs, encourage others and so help the climate.', nl: 'Mensen met een sterke leerdoeloriëntatie spreken behoeften uit, moedigen anderen aan en dragen zo bij aan het klimaat.' },
  { id: 'P08', section: '4.1', en: 'Asking pays only when others help in return.', nl: 'Hulp vragen loont alleen als anderen hulp bieden.' },
  { id: 'P09', section: '4.1', en: 'Asking and helping rise or fall with experience, for persons and for the group.', nl: 'Vragen en helpen nemen toe of af met de ervaring, bij personen en in de groep.' },
  { id: 'P10', section: '4.1', en: 'Perceived psychological safety brings learning behaviour and less worry about judgement.', nl: 'Ervaren psychologische veiligheid brengt leergedrag en minder zorg over het oordeel van anderen.' },
  { id: 'P11', section: '4.1', en: 'Individual characteristics strengthen or weaken each other over time.', nl: 'Individuele kenmerken versterken of verzwakken elkaar in de tijd.' },
  { id: 'P12', section: '4.1', en: 'The strength of climate perceptions goes with better outcomes.', nl: 'De sterkte van klimaatpercepties gaat samen met betere opbrengsten.' },
  { id: 'P13', section: '4.1', en: 'At equal strength, consensus goes with trust, exchange and outcomes.', nl: 'Bij gelijke sterkte gaat consensus samen met vertrouwen, uitwisseling en opbrengsten.' },
  { id: 'P14', section: '4.1', en: 'Weak consensus comes from different expectations or from not understanding each other.', nl: 'Zwakke consensus komt door andere verwachtingen of doordat men elkaar niet begrijpt.' },
  { id: 'P15', section: '4.1', en: 'Open: does consensus add to strength, or interact with it?', nl: 'Open vraag: komt consensus bij sterkte op, of is er een wisselwerking?' },
  { id: 'P16', section: '4.1', en: 'Individual and shared perceptions may rise, fall or stay the same.', nl: 'Individuele en gedeelde percepties kunnen toenemen, afnemen of gelijk blijven.' },
  { id: 'P17', section: '4.1', en: 'Open: do differences in learning goals change the time to consensus?', nl: 'Open vraag: verandert verscheidenheid in leerdoeloriëntatie de tijd tot consensus?' },
  { id: 'P18', section: '3.3', en: 'Conscientiousness, cognitive ability, self-efficacy and motivation predict use at work.', nl: 'Consciëntieusheid, cognitieve vaardigheden, self-efficacy en motivatie voorspellen benutting op het werk.' },
  { id: 'P19', section: '3.3', en: 'Feeling that sharing is valued matters; supervisors give that signal.', nl: 'Het gevoel dat delen wordt gewaardeerd telt; leidinggevenden geven dat signaal.' },
  { id: 'P20', section: '3.3', en: 'People need room and opportunity to try things out.', nl: 'Mensen hebben ruimte en mogelijkheid nodig om uit te proberen.' },
  { id: 'P21', section: '3.4', en: 'What is learned elsewhere must be translated to the own work.', nl: 'Wat elders is geleerd moet naar het eigen werk worden vertaald.' },
  { id: 'P22', section: '3.4', en: 'For one person alone, bringing it home is often too much.', nl: 'Voor één persoon alleen is de terugkoppeling vaak te veel.' },
  { id: 'P23', section: '3.4', en: 'Support is larger after the first meeting than after the tenth; own motivation then counts more.', nl: 'Steun is groter na de eerste bijeenkomst dan na de tiende; de eigen motivatie telt dan zwaarder.' },
  { id: 'P24', section: '3.4', en: 'A new problem leads to use at work sooner than routine does.', nl: 'Een nieuw probleem zet eerder aan tot toepassen dan routine.' },
  { id: 'P25', section: '4.2', en: 'Reactions of colleagues and own experience move motivation and self-efficacy, up and down.', nl: 'Reacties van collega’s en eigen ervaring bewegen motivatie en self-efficacy, omhoog en omlaag.' },
  { id: 'P26', section: '4.2', en: 'A negative spiral may run from bad experience at work to participation, sharing and climate.', nl: 'Er kan een negatieve spiraal lopen van slechte ervaringen op het werk naar deelname, delen en klimaat.' },
  { id: 'P27', section: '4.2', en: 'Support before, during and after may rise, stay or fall, and moves sharing and staying.', nl: 'Steun vooraf, tijdens en na kan toenemen, gelijk blijven of afnemen, en raakt delen en blijven deelnemen.' },
  { id: 'P28', section: '4.2', en: 'Open: does support matter most early, and for people with low self-efficacy?', nl: 'Open vraag: telt steun het meest in het begin, en bij lage self-efficacy?' },
  { id: 'P29', section: '2.1', en: 'Knowledge institutions bring current knowledge, a platform, facilitation and a hub.', nl: 'Kennisinstellingen brengen actuele kennis, een platform, facilitering en een spil.' },
  { id: 'P30', section: '2.2', en: 'There are outcomes for persons, for organizations, and between organizations and in society.', nl: 'Er zijn opbrengsten voor personen, voor organisaties, en tussen organisaties en in de samenleving.' },
  { id: 'P31', section: '2.2', en: 'Choosing the topics oneself helps motivation and use.', nl: 'Zelf onderwerpen kiezen helpt motivatie en toepasbaarheid.' },
  { id: 'P32', section: '1', en: 'Formal programmes are generic, slow and hardly interactive.', nl: 'Formele programma’s zijn generiek, traag en weinig interactief.' },
  { id: 'P33', section: '3.4', en: 'Use at work goes on and repeats; it is not one event after the end.', nl: 'Benutting is doorlopend en herhaald, niet één gebeurtenis na afloop.' },
  { id: 'P34', section: '4.1', en: 'How characteristics are mixed in a community shapes its climate.', nl: 'De samenstelling van kenmerken in een community vormt mede het klimaat.' },
];
