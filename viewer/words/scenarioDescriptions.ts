/** Dutch descriptions of the built-in scenarios; in English the scenario speaks for itself. */
import type { Language } from './speak.ts';

const invented =
  'Al het andere is verzonnen: de gesimuleerde organisaties zijn niet die partijen, en niets wat ze doen is een uitspraak over hen.';

const dutch: Readonly<Record<string, string>> = {
  defaultCommunity:
    'Drie bedrijven (waarvan twee elkaars concurrent), een gemeente, een waterschap en een hogeschool sturen elk vier mensen. Ze komen twaalf keer bijeen, om de vier weken, met enige begeleiding en per bijeenkomst één ronde college. Alles hier is verzonnen: het is een ijkpunt, geen portret.',
  duurzaamheidsfabriek: `Een publiek-private plek om te leren, werken en innoveren, waar bedrijven, andere organisaties en kennisinstellingen aan duurzame innovaties werken. Het artikel noemt ROC Da Vinci bij de kennisinstellingen, Gemeente Dordrecht en Werkgevers Drechtsteden bij de publieke partijen en Flow Center of Excellence en IWNederland bij de private. ${invented}`,
  talentInnovatiePool:
    'Georganiseerd vanuit een hogeschool: gedurende een vooraf bepaalde periode komen medewerkers van verschillende bedrijven uit één sector en stagiairs geregeld bijeen om te leren over wat er in hun sector speelt. Het artikel noemt alleen de soorten partijen: één hogeschool en verschillende bedrijven uit één sector. Al het andere is verzonnen: niets wat de gesimuleerde organisaties doen is een uitspraak over een echte.',
  entrance: `Bedrijven, studenten, overheid, maatschappelijke instellingen en wetenschappers ontmoeten elkaar buiten hun eigen organisatie om kennis te delen, te leren en samen te werken aan oplossingen voor de energietransitie. Het artikel noemt Hanzehogeschool en TNO bij de kennisinstellingen, Gemeente Groningen bij de publieke partijen en BAM, Gasunie en New Energy Coalition bij de private. ${invented}`,
  sharehouse: `Een platform waarop bedrijven, studenten, docenten en onderzoekers van meer dan twintig organisaties innovaties voor magazijnen in de logistiek ontwikkelen en uitproberen. Het artikel noemt TNO, Fontys Hogeschool Techniek en Logistiek en Erasmus Universiteit Rotterdam bij de kennisinstellingen, Gemeente Rotterdam en KennisDC Logistiek bij de publieke partijen, en zo'n tien private logistieke bedrijven zonder naam. ${invented}`,
  communityOfPractice:
    'Vierentwintig collega’s uit één organisatie die hetzelfde werk doen komen op eigen initiatief bijeen om de problemen te bespreken die ze daarin tegenkomen. Ze kennen elkaar, delen de meeste woorden en brengen wat ze leren naar precies de plek waar ze het leren.',
  professionalLearningCommunity:
    'Vierentwintig docenten van één school kijken samen naar hun eigen lessen en naar wat leerlingen ervan leren. De school geeft er tijd voor en vraagt wat het heeft opgeleverd; wat geleerd is wordt een deur verder gebruikt.',
  virtualCommunity:
    'Duizend mensen van honderd organisaties die elkaar treffen op een online forum over een zelfgekozen onderwerp. Bijna niemand kent iemand, groepen wisselen elke keer, velen zien wat gevraagd en geantwoord wordt, en wat gemist is kan later worden nagelezen.',
  innovationNetwork:
    'Een koploper, zijn leveranciers, een klant en een onderzoeksinstituut werken aan een product dat geen van hen alleen kan maken. Ze concurreren zelden, want elk heeft een eigen schakel in de keten, en het onderwerp raakt aan waar ze hun geld mee verdienen.',
  livingLab:
    'Een gemeente, bewoners, bedrijven en een hogeschool proberen nieuwe oplossingen uit waar ze gebruikt gaan worden, in een wijk. Er is veel praktijk en weinig college; studenten werken aan opdrachten van de anderen.',
  inCompanyProgramme:
    'Eén groot bedrijf brengt talentvolle medewerkers samen voor een lang programma waarin ze op gezamenlijke bijeenkomsten hun leiderschap ontwikkelen. Het bedrijf bepaalt de onderwerpen, betaalt voor goede begeleiding, en de leidinggevenden hebben gekozen wie er gaat.',
  formalTraining:
    'Vierentwintig medewerkers van één organisatie volgen een cursus: voor iedereen dezelfde onderwerpen, vooral college, weinig uit het eigen werk. Ze telt evenveel uren als de standaardcommunity.',
  fourRivals:
    'Vier bedrijven uit één sector die om dezelfde klanten vechten sturen elk zes mensen. Niemand begeleidt en er is geen neutrale partij. Wat wordt er gevraagd, en wat niet, als elke andere organisatie een concurrent is?',
  oneSector:
    'Vijf bedrijven uit één sector en een brancheorganisatie. De bedrijven concurreren, elk heeft eigen woorden voor dezelfde dingen, en een ongewenste vraag krijgt al gauw een scherp antwoord. Mensen zijn op hun hoede en kwamen omdat ze gestuurd zijn. Wat wordt er van een leerklimaat dat alles tegen heeft?',
  twoCamps:
    'Drie aannemers verwachten veel van de community, drie opdrachtgevers weinig. Binnen een kamp is geen concurrentie; tussen de kampen ligt een contract op tafel. Mensen luisteren vooral naar wie er net zo over denkt. Wordt de community één geheel?',
  oneEnthusiast:
    'De standaardcommunity, alleen geven de meeste deelnemers weinig om leren en is één persoon, van de gemeente, enthousiast: zij zegt openlijk wat ze niet weet, vertrouwt anderen en wil alles op het werk gebruiken. Draagt één persoon een leerklimaat, of slijt het leerklimaat haar af?',
  supervisorsDriftAway:
    'De standaardcommunity, alleen beginnen alle leidinggevenden enthousiast en verliezen ze daarna hun belangstelling als andere prioriteiten langskomen. Wat er overblijft van het gebruik van het geleerde hangt af van de deelnemers zelf.',
  knowledgeInstitutionAsHub:
    'Een hogeschool brengt een begeleider, colleges en een platform in; elk van haar studenten werkt voor een van de vijf andere organisaties, die opdrachten inbrengen. De vijf kennen elkaar nauwelijks, maar hun mensen kozen ervoor om te komen. Maakt de spil zichzelf overbodig?',
  sameMeanShared:
    'De standaardcommunity zonder begeleider, waarvan alle deelnemers ongeveer hetzelfde verwachten. Vergelijk met de verdeelde: de gemiddelde verwachting is gelijk, alleen de overeenstemming verschilt.',
  sameMeanDivided:
    'De standaardcommunity zonder begeleider, waarvan de ene helft van de organisaties er veel van verwacht en de andere weinig. Vergelijk met de gedeelde: de gemiddelde verwachting is gelijk, alleen de overeenstemming verschilt.',
  learningGoalsAlike:
    'De standaardcommunity waarvan de deelnemers nauwelijks verschillen in leerdoeloriëntatie. Vergelijk met de gemengde: het gemiddelde is gelijk, alleen de verschillen niet.',
  learningGoalsMixed:
    'De standaardcommunity waarvan de deelnemers sterk verschillen in leerdoeloriëntatie. Vergelijk met de gelijke: het gemiddelde is gelijk, alleen de verschillen niet.',
};

/** What a scenario is about, and the language that is said in. */
export function descriptionIn(language: Language, scenario: { readonly id: string; readonly description?: string }): { text: string; language: Language } {
  const own = language === 'nl' ? dutch[scenario.id] : undefined;
  return own === undefined ? { text: scenario.description ?? '', language: 'en' } : { text: own, language: 'nl' };
}
