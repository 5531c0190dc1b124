// Spanish.
import { countingIn, listed, type Translation } from '../translation.js';

const { count, number, megabytes } = countingIn('es');
const events = { one: 'acontecimiento', many: 'de acontecimientos', other: 'acontecimientos' };
const it = (url?: string) => url ?? 'el documento';

const ofAll = (shown: number, all: number) => `${number(shown)} de ${count(all, events)}`;

/** «el 13 de septiembre», «las 09:00», «la 01:00»; months and years as they are. */
const el = (time: string) =>
  time
    .replace(/^(?=(?:\p{L}+, )?\d{1,2} de )/u, 'el ')
    .replace(/^(?=0?1:)/, 'la ')
    .replace(/^(?=\d{1,2}:)/, 'las ');

/** «del 13 de septiembre», «de las 09:00». */
const del = (time: string) => `de ${el(time)}`.replace(/^de el /, 'del ');

const laterBy = {
  minute: { other: 'min' },
  hour: { other: 'h' },
  day: { one: 'día', other: 'días' },
  month: { one: 'mes', other: 'meses' },
  year: { one: 'año', other: 'años' },
};

export const messages: Translation = {
  time: {
    about: (time) => `${time} aprox.`,
    perhaps: (time) => `quizá ${el(time)}`,
    from: (time) => `desde ${el(time)}`,
    until: (time) => `hasta ${el(time)}`,
    after: (time) => `después ${del(time)}`,
    before: (time) => `antes ${del(time)}`,
    notBefore: (time) => `${time} como muy pronto`,
    by: (time) => `${time} como muy tarde`,
    fromTo: (start, end) => `${start} – ${end}`,
    between: (earliest, latest) => `entre ${el(earliest)} y ${el(latest)}`,
    either: (first, second) => `${first} o ${second}`,
    overnight: 'de noche',
    overnightBetween: (earliest, latest) => `de noche, entre ${el(earliest)} y ${el(latest)}`,
    hourNotReported: (date) => `${date}, hora no indicada`,
    dayNotReported: (month) => `${month}, día no indicado`,
    monthNotReported: (year) => `${year}, mes no indicado`,
    endNotReported: 'fin no indicado',
    ongoing: 'en curso',
    startNotReported: 'inicio no indicado',
    dateNotReported: 'fecha no indicada',
    inferred: 'deducido por la redacción',
    dateUnclear: (stated) => `fecha indicada: «${stated}»`,
    zoneNotStated: (time) => `${time}, zona horaria no indicada`,
    onDate: (time, date) => `${date}, ${time}`,
    comma: ', ',
    rare: {
      seasons: ['primavera', 'verano', 'otoño', 'invierno'],
      season: (season, year) => `${season} de ${year}`,
      quarter: (quarter, year) => `trimestre ${quarter} de ${year}`,
      decade: (first) => `años ${first}`,
      and: 'y',
    },
  },
  status: {
    reported: 'reportado',
    corroborated: 'corroborado',
    verified: 'verificado',
    disputed: 'cuestionado',
    denied: 'desmentido',
    retracted: 'retirado',
  },
  timelineName: 'Cronología de los acontecimientos',
  clocks: 'Zona horaria',
  localClock: (city) => `Hora local (${city})`,
  viewerClock: (city) => `Su hora (${city})`,
  clockChosen: (name, offset) => `Zona horaria: ${name}, ${offset}`,
  timeOnClock: (time, name) => `${time} ${name}`,
  cities: {
    Moscow: 'Moscú',
    Yerevan: 'Ereván',
    Baku: 'Bakú',
    Tbilisi: 'Tiflis',
    Istanbul: 'Estambul',
    Tehran: 'Teherán',
    Kyiv: 'Kiev',
    Jerusalem: 'Jerusalén',
    Cairo: 'El Cairo',
    London: 'Londres',
    Paris: 'París',
    Berlin: 'Berlín',
    'New York': 'Nueva York',
  },
  view: 'Vista',
  viewTimeline: 'Cronología',
  viewList: 'Lista',
  lanes: 'Agrupación',
  lanesByTopic: 'Por tema',
  lanesByParty: 'Por actor',
  otherParties: 'Otros actores',
  otherReports: 'Otras noticias',
  report: (value) => `Noticia [${number(value)}]`,
  noParty: 'Actor no indicado',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  fit: 'Toda la cronología',
  firstView: 'Vista inicial',
  withoutHour: (date) => `${date}, hora no indicada`,
  spanCount: (span, value) => `${span} · ${number(value)}`,
  eventCount: (value) => count(value, events),
  opensList: (value) => `abrir la lista: ${count(value, events)}`,
  earlier: (value) => `antes: ${number(value)}`,
  later: (value) => `después: ${number(value)}`,
  showMore: (value) => `Mostrar más (${number(value)})`,
  earlierEvents: (value) =>
    count(value, {
      one: 'acontecimiento anterior',
      many: 'de acontecimientos anteriores',
      other: 'acontecimientos anteriores',
    }),
  undated: (value) => `sin fecha: ${number(value)}`,
  says: (by) => `según ${by}`,
  statements: (value) =>
    count(value, { one: 'versión distinta', many: 'de versiones distintas', other: 'versiones distintas' }),
  sourceCount: (value) => count(value, { one: 'fuente', many: 'de fuentes', other: 'fuentes' }),
  unsourced: 'fuente no indicada',
  loading: 'Cargando la cronología…',
  loadedSoFar: (bytes, total) =>
    total === null
      ? `cargado: ${megabytes(bytes)}\u00a0MB`
      : `cargado: ${megabytes(bytes)} de ${megabytes(total)}\u00a0MB`,
  stop: 'Detener',
  empty: 'No hay acontecimientos que mostrar.',
  failed: 'No se pudo mostrar la cronología',
  retry: 'Reintentar',
  keptLastGood: 'Se sigue mostrando la última versión cargada.',
  unread: { new: 'nuevo', changed: 'actualizado' },
  unreadCount: (added, changed) =>
    listed([
      added > 0 &&
        count(added, {
          one: 'acontecimiento nuevo',
          many: 'de acontecimientos nuevos',
          other: 'acontecimientos nuevos',
        }),
      changed > 0 &&
        count(changed, {
          one: 'acontecimiento actualizado',
          many: 'de acontecimientos actualizados',
          other: 'acontecimientos actualizados',
        }),
    ]),
  nextUnread: 'Ver el siguiente',
  allSeen: 'Marcar todo como leído',
  issueCount: (value) =>
    count(value, {
      one: 'problema en los datos',
      many: 'de problemas en los datos',
      other: 'problemas en los datos',
    }),
  close: 'Cerrar',
  help: 'Atajos y gestos',
  helpLines: [
    [['←', '→'], 'acontecimiento anterior o siguiente'],
    [['↑', '↓'], 'fila de arriba o de abajo; en la lista, acontecimiento'],
    [['Inicio', 'Fin'], 'primer o último acontecimiento'],
    [['Intro'], 'abrir o cerrar un acontecimiento o un grupo'],
    [['Esc'], 'cerrar lo último abierto'],
    [['+', '−'], 'acercar o alejar'],
    [['0'], 'volver a la vista inicial'],
    [['?'], 'esta ayuda'],
    [['1 dedo'], 'en horizontal: retroceder o avanzar en el tiempo; en vertical: desplazar la página'],
    [['2 dedos'], 'acercar o alejar'],
    [['Ctrl', 'rueda'], 'acercar o alejar; sin Ctrl se desplaza la página'],
  ],
  selected: (title) => `Seleccionado: ${title}`,
  colon: ': ',
  quoted: (text) => `«${text}»`,
  timesOn: (clock) => `Zona horaria: ${clock}`,
  dateNotReportedHeading: 'Fecha no indicada',
  onTheDay: 'ese día',
  timeLater: ({ amount, unit }) => `${count(amount, laterBy[unit])} después`,
  detail: 'Detalles del acontecimiento',
  whenHeading: 'Fecha y hora',
  statedAs: 'Textualmente',
  editorsNote: 'Nota de la redacción',
  whoSays: 'Quién dice qué',
  figures: 'Cifras por fuente',
  figureUnknown: 'cifra no indicada',
  figureAtLeast: (value) => `al menos ${value}`,
  figureAtMost: (value) => `como máximo ${value}`,
  figureRange: (low, high) => `entre ${low} y ${high}`,
  sources: 'Fuentes',
  published: 'publicado',
  accessed: 'consultado',
  archived: 'versión archivada',
  place: 'Lugar',
  parties: 'Actores',
  corrections: 'Correcciones',
  media: 'Multimedia',
  mediaKinds: {
    image: 'Imagen',
    video: 'Vídeo',
    audio: 'Audio',
    post: 'Publicación',
    chart: 'Gráfico',
    map: 'Mapa',
  },
  loadFrom: (host) => `Cargar desde ${host}`,
  hostLearns: (host) => `Su navegador se conectará con ${host}, que verá su dirección IP.`,
  stopLoadingFrom: (host) => `Dejar de cargar desde ${host}`,
  sensitive: (what) => (what ? `Contenido sensible: ${what}` : 'Contenido sensible'),
  uncover: 'Mostrar',
  cover: 'Ocultar de nuevo',
  enlarge: (alt) => (alt ? `Ampliar: ${alt}` : 'Ampliar'),
  viewer: 'Imágenes',
  openAt: (host) => `Abrir en ${host}`,
  noAnswer: (host) => `${host} no responde desde hace diez segundos.`,
  notShown: 'No se pudo mostrar este contenido.',
  loadAgain: 'Reintentar',
  previousPicture: 'Imagen anterior',
  nextPicture: 'Imagen siguiente',
  previous: 'Acontecimiento anterior',
  next: 'Acontecimiento siguiente',
  find: 'Buscar',
  search: 'Buscar',
  filter: 'Filtrar',
  filters: 'Filtros',
  filterHint: 'Dentro de un grupo basta un criterio; los de distintos grupos se combinan.',
  filterKinds: {
    text: 'Búsqueda',
    from: 'Desde',
    to: 'Hasta',
    lane: 'Tema',
    party: 'Actor',
    tag: 'Etiqueta',
    status: 'Estado',
    source: 'Fuente',
  },
  filterDates: 'Fecha',
  removeFilter: (kind, name) => `Quitar filtro: ${kind}, ${name}`,
  moreOptions: (value) => `Más opciones, con la búsqueda: ${number(value)}`,
  shownCount: (shown, all) => `Visibles: ${ofAll(shown, all)}; ocultos: ${number(all - shown)}`,
  allShown: (value) => `Se muestra todo: ${count(value, events)}`,
  showAll: 'Mostrar todo',
  nothingFound: 'Ningún acontecimiento coincide con los criterios.',
  clearFilters: 'Borrar búsqueda y filtros',
  hiddenByFilter: 'Los filtros ocultan este acontecimiento en la cronología y en la lista.',
  linkGone:
    'El acontecimiento al que lleva el enlace no está en esta cronología. Es posible que se haya eliminado o que haya cambiado de nombre.',
  citedBy: (value) => `${count(value, events)} con esta fuente`,
  save: 'Descargar',
  saveHeading: 'Descargar los datos',
  saveDocument: 'Documento completo (JSON)',
  saveDocumentNote: 'El original, íntegro y sin cambios.',
  saveCsv: (shown, all) => `Tabla (CSV): ${ofAll(shown, all)}`,
  saveCsvNote:
    'Los acontecimientos de esta vista. Se conservan las zonas horarias, la precisión y las fuentes; las declaraciones y las cifras figuran como texto. Las celdas que una hoja de cálculo interpretaría como fórmulas empiezan por un apóstrofo.',
  saveCalendar: (shown, all) => `Calendario (iCalendar): ${ofAll(shown, all)}`,
  saveCalendarNote:
    'Los acontecimientos de esta vista. Los calendarios no pueden reflejar la incertidumbre: lo que ocurrió en algún momento de un intervalo lo ocupa entero, y solo la descripción indica con qué exactitud se conoce la hora. Los acontecimientos sin inicio se convierten en entradas de diario, que muchos calendarios no muestran.',
  saved: (name) => `Guardado como ${name}`,
  savedHint: 'Si la descarga no comienza, seleccione el nombre del archivo.',
  notSaved: 'No se pudo crear el archivo.',
  cite: 'Copiar la referencia',
  copyLink: 'Copiar el enlace',
  cited: 'Referencia copiada',
  citeByHand: 'El navegador no permite copiar. Copie la referencia a mano:',
  linkCopied: 'Enlace copiado',
  linkByHand: 'El navegador no permite copiar. Copie el enlace a mano:',
  citedFrom: 'Tomado de',
  statusHeading: 'Estado',
  gmt: 'GMT',
  fullStop: '.',
  onClock: (time, name) => `${time}, ${name}`,
  notLoaded: 'No se pudo cargar esta parte. Compruebe su conexión e inténtelo de nuevo.',
  overview: 'Vista general',
  legend: 'Leyenda',
  legendMoment: 'hora indicada',
  legendDuration: 'duración',
  legendWithin: 'en algún momento de este intervalo',
  legendDate: 'solo fecha',
  legendRivals: 'versiones contradictorias',
  legendAbout: 'aproximado o incierto',
  failures: {
    network: ({ url, isOffline, isElsewhere }) =>
      isOffline
        ? `No se pudo cargar ${it(url)}: no hay conexión. Se volverá a intentar cuando se restablezca.`
        : `No se pudo cargar ${it(url)}. Compruebe la dirección y su conexión.${isElsewhere ? ' Si el documento está en otro servidor, este debe permitir el acceso desde esta página (CORS).' : ''}`,
    timeout: ({ url }) => `No se pudo cargar ${it(url)}: el servidor ha dejado de responder.`,
    http: ({ url, status }) =>
      status === 404
        ? `No se encontró ${it(url)} (404). Compruebe la dirección en src.`
        : `No se pudo cargar ${it(url)} (respuesta del servidor: ${status ?? 'error'}).`,
    'too-large': ({ url, limitMb }) =>
      `${url ?? 'El documento'} supera los ${limitMb ?? 64}\u00a0MB. Divida el documento o quite lo que los lectores no necesitan.`,
    aborted: ({ url }) => `Se detuvo la carga ${url ? `de ${url}` : 'del documento'}.`,
    html: ({ url }) =>
      `${url ?? 'La dirección en src'} lleva a una página web, no a un documento. Indique la dirección del archivo JSON.`,
    'not-text': ({ url }) =>
      `${url ?? 'El documento'} no es un texto en UTF-8. Guarde el archivo como JSON en UTF-8.`,
    'not-json': ({ line, column, found, detail }) =>
      `El documento no es un JSON válido: línea ${line ?? '?'}, columna ${column ?? '?'}${detail ? ` (${detail})` : ''}${found ? `, cerca de «${found}»` : ''}. Corrija el error ahí o justo antes.`,
    'other-format': ({ found, detail }) =>
      `Este archivo no se puede leer como cronología: ${found ?? ''}. ${detail ?? ''}`,
    'wrong-shape': ({ found }) =>
      `En el documento falta la lista de acontecimientos (hay: ${found ?? 'otra cosa'}). Se necesita {"events": [ … ]} o una lista de registros.`,
    timeline: () =>
      'No se pudo cargar el script que dibuja la cronología. Si ha copiado el script principal a su servidor, copie también todos los demás archivos de cdn/ al mismo lugar. Los acontecimientos se muestran como lista.',
  },
};
