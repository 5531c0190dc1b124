// French.
import { countingIn, listed, type Translation } from '../translation.js';

const { count, number, megabytes } = countingIn('fr');
const events = { one: 'événement', many: 'd’événements', other: 'événements' };
const it = (url?: string) => url ?? 'le document';

const ofAll = (shown: number, all: number) => `${count(shown, events)} sur ${number(all)}`;

/** “le 13 septembre”, but “09:00”, “mardi 13 septembre 2022”, “septembre 2022”. */
const le = (time: string) => (/^\d{1,2}(?:er)? \p{L}{3}/u.test(time) ? `le ${time}` : time);
/** “au 13 septembre”, but “à 09:00”. */
const au = (time: string) => `à ${le(time)}`.replace(/^à le /, 'au ');

const laterBy = {
  minute: { other: 'min' },
  hour: { other: 'h' },
  day: { one: 'jour', other: 'jours' },
  month: { other: 'mois' },
  year: { one: 'an', other: 'ans' },
};

export const messages: Translation = {
  time: {
    about: (time) => `${time} environ`,
    perhaps: (time) => `peut-être ${le(time)}`,
    from: (time) => `dès ${le(time)}`,
    until: (time) => `jusqu’${au(time)}`,
    after: (time) => `après ${le(time)}`,
    before: (time) => `avant ${le(time)}`,
    notBefore: (time) => `${time} au plus tôt`,
    by: (time) => `${time} au plus tard`,
    fromTo: (start, end) => `${start} ${au(end)}`,
    between: (earliest, latest) => `entre ${le(earliest)} et ${le(latest)}`,
    either: (first, second) => `${first} ou ${second}`,
    overnight: 'dans la nuit',
    overnightBetween: (earliest, latest) => `dans la nuit, entre ${le(earliest)} et ${le(latest)}`,
    hourNotReported: (date) => `${date}, heure non précisée`,
    dayNotReported: (month) => `${month}, jour non précisé`,
    monthNotReported: (year) => `${year}, mois non précisé`,
    endNotReported: 'fin non précisée',
    ongoing: 'en cours',
    startNotReported: 'début non précisé',
    dateNotReported: 'date non précisée',
    inferred: 'déduit par la rédaction',
    dateUnclear: (stated) => `date indiquée\u00a0: «\u00a0${stated}\u00a0»`,
    zoneNotStated: (time) => `${time}, fuseau horaire non précisé`,
    onDate: (time, date) => `${date}, ${time}`,
    comma: ', ',
    rare: {
      seasons: ['printemps', 'été', 'automne', 'hiver'],
      season: (season, year) => `${season} ${year}`,
      quarter: (quarter, year) => `${quarter}e trimestre ${year}`,
      decade: (first) => `années ${first}`,
      and: 'et',
    },
  },
  status: {
    reported: 'signalé',
    corroborated: 'corroboré',
    verified: 'vérifié',
    disputed: 'contesté',
    denied: 'démenti',
    retracted: 'retiré',
  },
  timelineName: 'Chronologie des événements',
  clocks: 'Fuseau horaire',
  localClock: (city) => `Heure locale (${city})`,
  viewerClock: (city) => `Votre heure (${city})`,
  clockChosen: (name, offset) => `Fuseau horaire\u00a0: ${name}, ${offset}`,
  timeOnClock: (time, name) => `${time} ${name}`,
  cities: {
    Moscow: 'Moscou',
    Yerevan: 'Erevan',
    Baku: 'Bakou',
    Tbilisi: 'Tbilissi',
    Tehran: 'Téhéran',
    Kyiv: 'Kiev',
    Jerusalem: 'Jérusalem',
    Cairo: 'Le Caire',
    London: 'Londres',
  },
  view: 'Affichage',
  viewTimeline: 'Frise',
  viewList: 'Liste',
  lanes: 'Regroupement',
  lanesByTopic: 'Par thème',
  lanesByParty: 'Par acteur',
  otherParties: 'Autres acteurs',
  otherReports: 'Autres articles',
  report: (value) => `Article [${number(value)}]`,
  noParty: 'Acteur non précisé',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  fit: 'Tous les événements',
  firstView: 'Vue initiale',
  withoutHour: (date) => `${date}, heure non précisée`,
  spanCount: (span, value) => `${span} · ${number(value)}`,
  eventCount: (value) => count(value, events),
  opensList: (value) => `ouvrir la liste\u00a0: ${count(value, events)}`,
  earlier: (value) => `avant\u00a0: ${number(value)}`,
  later: (value) => `après\u00a0: ${number(value)}`,
  showMore: (value) => `Afficher plus (${number(value)})`,
  earlierEvents: (value) =>
    count(value, {
      one: 'événement antérieur',
      many: 'd’événements antérieurs',
      other: 'événements antérieurs',
    }),
  undated: (value) => `sans date\u00a0: ${number(value)}`,
  says: (by) => `selon ${by}`,
  statements: (value) =>
    count(value, { one: 'autre version', many: 'd’autres versions', other: 'autres versions' }),
  sourceCount: (value) => count(value, { one: 'source', many: 'de sources', other: 'sources' }),
  unsourced: 'source non précisée',
  loading: 'Chargement de la chronologie…',
  loadedSoFar: (bytes, total) =>
    total === null
      ? `chargé\u00a0: ${megabytes(bytes)}\u00a0Mo`
      : `chargé\u00a0: ${megabytes(bytes)} sur ${megabytes(total)}\u00a0Mo`,
  stop: 'Arrêter',
  empty: 'Aucun événement à afficher.',
  failed: 'Impossible d’afficher la chronologie',
  retry: 'Réessayer',
  keptLastGood: 'La dernière version chargée reste affichée.',
  unread: { new: 'nouveau', changed: 'mis à jour' },
  unreadCount: (added, changed) =>
    listed([
      added > 0 &&
        count(added, {
          one: 'nouvel événement',
          many: 'de nouveaux événements',
          other: 'nouveaux événements',
        }),
      changed > 0 &&
        count(changed, {
          one: 'événement mis à jour',
          many: 'd’événements mis à jour',
          other: 'événements mis à jour',
        }),
    ]),
  nextUnread: 'Voir le suivant',
  allSeen: 'Tout marquer comme lu',
  issueCount: (value) =>
    count(value, {
      one: 'problème dans les données',
      many: 'de problèmes dans les données',
      other: 'problèmes dans les données',
    }),
  close: 'Fermer',
  help: 'Raccourcis et gestes',
  helpLines: [
    [['←', '→'], 'événement précédent ou suivant'],
    [['↑', '↓'], 'ligne du dessus ou du dessous\u202f; dans la liste, événement'],
    [['Début', 'Fin'], 'premier ou dernier événement'],
    [['Entrée'], 'ouvrir ou fermer un événement ou un groupe'],
    [['Échap'], 'fermer le dernier élément ouvert'],
    [['+', '−'], 'zoom avant ou arrière'],
    [['0'], 'retour à la vue initiale'],
    [['?'], 'cette aide'],
    [
      ['1 doigt'],
      'à l’horizontale\u00a0: remonter ou avancer dans le temps\u202f; à la verticale\u00a0: faire défiler la page',
    ],
    [['2 doigts'], 'zoom avant ou arrière'],
    [['Ctrl', 'molette'], 'zoom avant ou arrière\u202f; sans Ctrl, la page défile'],
  ],
  selected: (title) => `Sélection\u00a0: ${title}`,
  colon: '\u00a0: ',
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  timesOn: (clock) => `Fuseau horaire\u00a0: ${clock}`,
  dateNotReportedHeading: 'Date non précisée',
  onTheDay: 'ce jour-là',
  timeLater: ({ amount, unit }) => `${count(amount, laterBy[unit])} plus tard`,
  detail: 'Détails de l’événement',
  whenHeading: 'Date et heure',
  statedAs: 'Formulation d’origine',
  editorsNote: 'Note de la rédaction',
  whoSays: 'Qui dit quoi',
  figures: 'Chiffres par source',
  figureUnknown: 'chiffre non communiqué',
  figureAtLeast: (value) => `au moins ${value}`,
  figureAtMost: (value) => `au plus ${value}`,
  figureRange: (low, high) => `${low} à ${high}`,
  sources: 'Sources',
  published: 'publié',
  accessed: 'consulté',
  archived: 'version archivée',
  place: 'Lieu',
  parties: 'Acteurs',
  corrections: 'Corrections',
  media: 'Multimédia',
  previous: 'Événement précédent',
  next: 'Événement suivant',
  find: 'Rechercher',
  search: 'Rechercher',
  filter: 'Filtrer',
  filters: 'Filtres',
  filterHint:
    'Dans un groupe, un seul critère suffit\u202f; d’un groupe à l’autre, les critères se cumulent.',
  filterKinds: {
    text: 'Recherche',
    from: 'Du',
    to: 'Au',
    lane: 'Thème',
    party: 'Acteur',
    tag: 'Mot-clé',
    status: 'Statut',
    source: 'Source',
  },
  filterDates: 'Date',
  removeFilter: (kind, name) => `Supprimer le filtre\u00a0: ${kind}, ${name}`,
  moreOptions: (value) => `Autres choix, via la recherche\u00a0: ${number(value)}`,
  shownCount: (shown, all) => `Affichage\u00a0: ${ofAll(shown, all)} (masqués\u00a0: ${number(all - shown)})`,
  allShown: (value) => `Tout est affiché\u00a0: ${count(value, events)}`,
  showAll: 'Tout afficher',
  nothingFound: 'Aucun événement ne correspond à vos critères.',
  clearFilters: 'Réinitialiser la recherche et les filtres',
  hiddenByFilter: 'Les filtres masquent cet événement dans la frise et dans la liste.',
  linkGone:
    'L’événement auquel mène le lien ne figure pas dans cette chronologie. Il a peut-être été supprimé ou renommé.',
  citedBy: (value) => `${count(value, events)} avec cette source`,
  save: 'Télécharger',
  saveHeading: 'Télécharger les données',
  saveDocument: 'Document complet (JSON)',
  saveDocumentNote: 'L’original, intégral et sans modification.',
  saveCsv: (shown, all) => `Tableau (CSV)\u00a0: ${ofAll(shown, all)}`,
  saveCsvNote:
    'Les événements de cette vue. Les fuseaux horaires, la précision et les sources sont conservés\u202f; les déclarations et les chiffres figurent sous forme de texte. Les cellules qu’un tableur prendrait pour des formules commencent par une apostrophe.',
  saveCalendar: (shown, all) => `Agenda (iCalendar)\u00a0: ${ofAll(shown, all)}`,
  saveCalendarNote:
    'Les événements de cette vue. Les agendas ne savent pas représenter l’incertitude\u00a0: un événement survenu à un moment inconnu d’un intervalle l’occupe en entier, et seule la description indique avec quelle précision l’heure est connue. Les événements sans début deviennent des entrées de journal, que de nombreux agendas n’affichent pas.',
  saved: (name) => `Enregistré sous\u00a0: ${name}`,
  savedHint: 'Si le téléchargement ne démarre pas, sélectionnez le nom du fichier.',
  notSaved: 'Le fichier n’a pas pu être créé.',
  cite: 'Copier la référence',
  cited: 'Référence copiée',
  citeByHand: 'Le navigateur n’a pas autorisé la copie. Copiez la référence à la main\u00a0:',
  citedFrom: 'Extrait de',
  statusHeading: 'Statut',
  gmt: 'GMT',
  fullStop: '.',
  onClock: (time, name) => `${time}, ${name}`,
  notLoaded: 'Cette partie n’a pas pu être chargée. Vérifiez votre connexion et réessayez.',
  overview: 'Vue d’ensemble',
  legend: 'Légende',
  legendMoment: 'heure précisée',
  legendDuration: 'durée',
  legendWithin: 'à un moment de cet intervalle',
  legendDate: 'date seule',
  legendRivals: 'versions divergentes',
  legendAbout: 'approximatif ou incertain',
  failures: {
    network: ({ url, isOffline, isElsewhere }) =>
      isOffline
        ? `Impossible de charger ${it(url)}\u00a0: vous êtes hors connexion. Un nouvel essai aura lieu dès que la connexion sera rétablie.`
        : `Impossible de charger ${it(url)}. Vérifiez l’adresse et votre connexion.${isElsewhere ? ' Si le document se trouve sur un autre serveur, celui-ci doit autoriser l’accès depuis cette page (CORS).' : ''}`,
    timeout: ({ url }) => `Impossible de charger ${it(url)}\u00a0: le serveur ne répond plus.`,
    http: ({ url, status }) =>
      status === 404
        ? `${url ?? 'Le document'} est introuvable (404). Vérifiez l’adresse dans src.`
        : `Impossible de charger ${it(url)} (réponse du serveur\u00a0: ${status ?? 'erreur'}).`,
    'too-large': ({ url, limitMb }) =>
      `${url ?? 'Le document'} dépasse ${limitMb ?? 64}\u00a0Mo. Divisez le document ou retirez ce dont les lecteurs n’ont pas besoin.`,
    aborted: ({ url }) => `Le chargement ${url ? `de ${url}` : 'du document'} a été interrompu.`,
    html: ({ url }) =>
      `${url ?? 'L’adresse dans src'} mène à une page web, pas à un document. Indiquez l’adresse du fichier JSON.`,
    'not-text': ({ url }) =>
      `${url ?? 'Le document'} n’est pas un texte en UTF-8. Enregistrez le fichier au format JSON, en UTF-8.`,
    'not-json': ({ line, column, found, detail }) =>
      `Le document n’est pas un JSON valide\u00a0: ligne ${line ?? '?'}, colonne ${column ?? '?'}${detail ? ` (${detail})` : ''}${found ? `, près de «\u00a0${found}\u00a0»` : ''}. Corrigez l’erreur à cet endroit ou juste avant.`,
    'other-format': ({ found, detail }) =>
      `Ce fichier ne peut pas être lu comme une chronologie\u00a0: ${found ?? ''}. ${detail ?? ''}`,
    'wrong-shape': ({ found }) =>
      `Le document ne contient pas de liste d’événements (trouvé\u00a0: ${found ?? 'autre chose'}). Il faut {"events": [ … ]} ou une liste d’entrées.`,
    timeline: () =>
      'Le script qui dessine la frise n’a pas pu être chargé. Si vous avez copié le script principal sur votre serveur, copiez aussi tous les autres fichiers de cdn/ au même endroit. Les événements sont affichés sous forme de liste.',
  },
};
