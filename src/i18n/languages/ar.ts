// Arabic.
import { countingIn, listed, type Translation } from '../translation.js';

const { count: counted, number, megabytes } = countingIn('ar');

/** One and two of something are said by words alone; zero is counted like a hundred. */
const count: typeof counted = (value, forms) =>
  (value === 1 && forms.one) || (value === 2 && forms.two) || counted(value, forms);
const events = { one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثًا', other: 'حدث' };
const forms = (one: string, two: string, few: string, many: string, other: string) => {
  return { one, two, few, many, other };
};
/** Begins with a word: a line that begins with an address would be set from left to right. */
const it = (url?: string) => (url === undefined ? 'الملف' : `الملف ${url}`);

const ofAll = (shown: number, all: number) => `${count(shown, events)} من أصل ${number(all)}`;

const laterBy = {
  minute: { one: 'دقيقة', two: 'دقيقتين', few: 'دقائق', other: 'دقيقة' },
  hour: { one: 'ساعة', two: 'ساعتين', few: 'ساعات', other: 'ساعة' },
  day: { one: 'يوم', two: 'يومين', few: 'أيام', other: 'يومًا' },
  month: { one: 'شهر', two: 'شهرين', few: 'أشهر', other: 'شهرًا' },
  year: { one: 'سنة', two: 'سنتين', few: 'سنوات', other: 'سنة' },
};

export const messages: Translation = {
  time: {
    about: (time) => `نحو ${time}`,
    perhaps: (time) => `ربما ${time}`,
    from: (time) => `من ${time}`,
    until: (time) => `حتى ${time}`,
    after: (time) => `بعد ${time}`,
    before: (time) => `قبل ${time}`,
    notBefore: (time) => `${time} أو بعد ذلك`,
    by: (time) => `${time} أو قبل ذلك`,
    fromTo: (start, end) => `من ${start} إلى ${end}`,
    between: (earliest, latest) => `بين ${earliest} و${latest}`,
    either: (first, second) => `${first} أو ${second}`,
    overnight: 'ليلًا',
    overnightBetween: (earliest, latest) => `ليلًا بين ${earliest} و${latest}`,
    hourNotReported: (date) => `${date}، الساعة غير محددة`,
    dayNotReported: (month) => `${month}، اليوم غير محدد`,
    monthNotReported: (year) => `${year}، الشهر غير محدد`,
    endNotReported: 'وقت الانتهاء غير محدد',
    ongoing: 'مستمر',
    startNotReported: 'وقت البدء غير محدد',
    dateNotReported: 'التاريخ غير محدد',
    inferred: 'استنتاج هيئة التحرير',
    dateUnclear: (stated) => `بحسب المصدر: «${stated}»`,
    zoneNotStated: (time) => `${time}، المنطقة الزمنية غير محددة`,
    onDate: (time, date) => `${time} يوم ${date}`,
    comma: '، ',
    rare: {
      seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
      season: (season, year) => `${season} ${year}`,
      quarter: (quarter, year) => `الربع ${number(quarter)} من ${year}`,
      decade: (first, last) => `${first}–${last}`,
      and: 'و',
    },
  },
  status: {
    reported: 'ورد في تقارير',
    corroborated: 'أكدته مصادر أخرى',
    verified: 'جرى التحقق منه',
    disputed: 'محل خلاف',
    denied: 'نُفيت صحته',
    retracted: 'جرى التراجع عنه',
  },
  timelineName: 'الخط الزمني للأحداث',
  clocks: 'التوقيت',
  localClock: (city) => `التوقيت المحلي (${city})`,
  viewerClock: (city) => `توقيتك (${city})`,
  clockChosen: (name, offset) => `التوقيت المعتمد الآن: ${name}، ${offset}`,
  timeOnClock: (time, name) => `${time} بتوقيت ${name}`,
  cities: {
    GMT: 'غرينتش',
    Moscow: 'موسكو',
    Yerevan: 'يريفان',
    Baku: 'باكو',
    Tbilisi: 'تبليسي',
    Istanbul: 'إسطنبول',
    Tehran: 'طهران',
    Kyiv: 'كييف',
    Jerusalem: 'القدس',
    Cairo: 'القاهرة',
    London: 'لندن',
    Paris: 'باريس',
    Berlin: 'برلين',
    Madrid: 'مدريد',
    'New York': 'نيويورك',
  },
  view: 'طريقة العرض',
  viewTimeline: 'خط زمني',
  viewList: 'قائمة',
  lanes: 'الصفوف',
  lanesByTopic: 'حسب الموضوع',
  lanesByParty: 'حسب الطرف',
  otherParties: 'أطراف أخرى',
  otherReports: 'تقارير أخرى',
  report: (value) => `التقرير [${number(value)}]`,
  noParty: 'بلا طرف محدد',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  fit: 'كل الأحداث',
  firstView: 'العرض الافتراضي',
  withoutHour: (date) => `${date}، الساعة غير محددة`,
  spanCount: (span, value) => `${span} · ${number(value)}`,
  eventCount: (value) => count(value, events),
  opensList: (value) => `يفتح القائمة: ${count(value, events)}`,
  earlier: (value) => `أقدم: ${number(value)}`,
  later: (value) => `أحدث: ${number(value)}`,
  showMore: (value) => `عرض المزيد (${number(value)})`,
  earlierEvents: (value) =>
    count(value, forms('حدث سابق واحد', 'حدثان سابقان', 'أحداث سابقة', 'حدثًا سابقًا', 'حدث سابق')),
  undated: (value) => `بلا تاريخ محدد: ${number(value)}`,
  says: (by) => `بحسب ${by}`,
  statements: (value) =>
    count(value, forms('توقيت آخر', 'توقيتان آخران', 'توقيتات أخرى', 'توقيتًا آخر', 'توقيت آخر')),
  sourceCount: (value) =>
    count(value, { one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدرًا', other: 'مصدر' }),
  unsourced: 'لم يُذكر المصدر',
  loading: 'جارٍ تحميل الخط الزمني…',
  loadedSoFar: (bytes, total) =>
    total === null
      ? `${megabytes(bytes)} ميغابايت حتى الآن`
      : `${megabytes(bytes)} من ${megabytes(total)} ميغابايت`,
  stop: 'إيقاف',
  empty: 'لا توجد أحداث لعرضها.',
  failed: 'تعذّر عرض الخط الزمني',
  retry: 'إعادة المحاولة',
  keptLastGood: 'لا تزال النسخة السابقة معروضة.',
  unread: { new: 'جديد', changed: 'معدَّل' },
  unreadCount: (added, changed) =>
    listed(
      [
        added > 0 &&
          count(added, forms('حدث جديد واحد', 'حدثان جديدان', 'أحداث جديدة', 'حدثًا جديدًا', 'حدث جديد')),
        changed > 0 &&
          count(changed, forms('حدث معدَّل واحد', 'حدثان معدَّلان', 'أحداث معدَّلة', 'حدثًا معدَّلًا', 'حدث معدَّل')),
      ],
      ' و',
    ),
  nextUnread: 'عرض التالي',
  allSeen: 'تحديد الكل كمقروء',
  issueCount: (value) =>
    `${count(value, { one: 'خطأ واحد', two: 'خطآن', few: 'أخطاء', many: 'خطأً', other: 'خطأ' })} في البيانات`,
  close: 'إغلاق',
  help: 'الاختصارات والإيماءات',
  helpLines: [
    [['←', '→'], 'الحدث السابق والحدث التالي'],
    [['↑', '↓'], 'الصف الأعلى والصف الأسفل؛ وفي القائمة: الحدث السابق والتالي'],
    [['Home', 'End'], 'أول حدث وآخر حدث'],
    [['Enter'], 'فتح حدث أو مجموعة أحداث، أو إغلاقهما'],
    [['Esc'], 'إغلاق آخر ما فُتح'],
    [['+', '−'], 'التكبير والتصغير'],
    [['0'], 'العودة إلى العرض الافتراضي'],
    [['?'], 'عرض هذه الاختصارات'],
    [['إصبع واحدة'], 'أفقيًا: التنقل في الزمن؛ عموديًا: تمرير الصفحة'],
    [['إصبعان'], 'التكبير والتصغير'],
    [['Ctrl', 'عجلة الفأرة'], 'التكبير والتصغير؛ والعجلة وحدها لتمرير الصفحة'],
  ],
  selected: (title) => `الحدث المحدد: ${title}`,
  colon: ': ',
  quoted: (text) => `«${text}»`,
  timesOn: (clock) => `التوقيت المعتمد: ${clock}`,
  dateNotReportedHeading: 'بلا تاريخ محدد',
  onTheDay: 'في ذلك اليوم',
  timeLater: ({ amount, unit }) => `بعد ${count(amount, laterBy[unit])}`,
  detail: 'تفاصيل الحدث',
  whenHeading: 'الزمان',
  statedAs: 'كما ورد في المصدر',
  editorsNote: 'ملاحظة المحرر',
  whoSays: 'روايات الأطراف',
  figures: 'الأرقام بحسب المصدر',
  figureUnknown: 'لم يُذكر رقم',
  figureAtLeast: (value) => `ما لا يقل عن ${value}`,
  figureAtMost: (value) => `ما لا يزيد على ${value}`,
  figureRange: (low, high) => `بين ${low} و${high}`,
  sources: 'المصادر',
  published: 'تاريخ النشر:',
  accessed: 'تاريخ الاطلاع:',
  archived: 'نسخة مؤرشفة',
  place: 'المكان',
  parties: 'الأطراف',
  corrections: 'تصحيحات',
  media: 'وسائط',
  mediaKinds: {
    image: 'صورة',
    video: 'فيديو',
    audio: 'صوت',
    post: 'منشور',
    chart: 'رسم بياني',
    map: 'خريطة',
  },
  loadFrom: (host) => `تحميل من الموقع ${host}`,
  hostLearns: (host) => `سيتصل متصفحك بالموقع ${host} الذي سيرى عنوان IP الخاص بك.`,
  stopLoadingFrom: (host) => `إيقاف التحميل من الموقع ${host}`,
  sensitive: (what) => (what ? `محتوى حساس: ${what}` : 'محتوى حساس'),
  uncover: 'عرض',
  cover: 'إخفاء من جديد',
  enlarge: (alt) => (alt ? `تكبير: ${alt}` : 'تكبير'),
  viewer: 'الصور',
  openAt: (host) => `فتح في الموقع ${host}`,
  noAnswer: (host) => `لم يستجب الموقع ${host} منذ عشر ثوانٍ.`,
  notShown: 'تعذّر عرض هذا المحتوى.',
  loadAgain: 'إعادة المحاولة',
  previousPicture: 'الصورة السابقة',
  nextPicture: 'الصورة التالية',
  previous: 'الحدث السابق',
  next: 'الحدث التالي',
  find: 'بحث وتصفية',
  search: 'بحث',
  filter: 'تصفية',
  filters: 'عوامل التصفية',
  filterHint: 'تظهر الأحداث التي تطابق أحد الخيارات المحددة في كل مجموعة.',
  filterKinds: {
    text: 'كلمات البحث',
    from: 'من',
    to: 'إلى',
    lane: 'الصف',
    party: 'الطرف',
    tag: 'الوسم',
    status: 'الحالة',
    source: 'المصدر',
  },
  filterDates: 'التاريخ',
  removeFilter: (kind, name) => `إزالة عامل التصفية: ${kind}، ${name}`,
  moreOptions: (value) =>
    `و${count(value, forms('خيار آخر', 'خياران آخران', 'خيارات أخرى', 'خيارًا آخر', 'خيار آخر'))} عبر البحث`,
  shownCount: (shown, all) => `المعروض: ${ofAll(shown, all)}، المخفي: ${number(all - shown)}`,
  allShown: (value) => `كل الأحداث معروضة (${number(value)})`,
  showAll: 'عرض الكل',
  nothingFound: 'لا توجد أحداث تطابق هذه المعايير.',
  clearFilters: 'مسح البحث وعوامل التصفية',
  hiddenByFilter: 'هذا الحدث مخفي في الخط الزمني والقائمة بسبب عوامل التصفية.',
  linkGone: 'الحدث الذي يشير إليه الرابط غير موجود في هذا الخط الزمني. ربما حُذف أو تغيّر معرّفه.',
  citedBy: (value) => `الأحداث المستندة إليه: ${number(value)}`,
  save: 'حفظ',
  saveHeading: 'حفظ الأحداث المعروضة',
  saveDocument: 'الملف الكامل (JSON)',
  saveDocumentNote: 'بصيغته الأصلية وبكل محتواه.',
  saveCsv: (shown, all) => `جدول (CSV): ${ofAll(shown, all)}`,
  saveCsvNote:
    'ما يظهر في العرض الحالي. تبقى المناطق الزمنية ودرجة الدقة والمصادر، أما روايات الأطراف والأرقام فتُحفظ نصًا. وتبدأ بفاصلة عليا كل خلية قد يعدّها برنامج الجداول صيغة حسابية.',
  saveCalendar: (shown, all) => `ملف تقويم (iCalendar): ${ofAll(shown, all)}`,
  saveCalendarNote:
    'ما يظهر في العرض الحالي. لا تتيح التقويمات إظهار عدم اليقين: ما وقع في وقت غير معروف خلال فترة يشغلها كلها، ولا تُذكر درجة دقة الوقت إلا في الوصف. أما الأحداث التي لا يُعرف وقت بدئها فتُحفظ في صورة يوميات لا تعرضها تقويمات كثيرة.',
  saved: (name) => `حُفظ الملف باسم ${name}`,
  savedHint: 'إذا لم يبدأ التنزيل فاضغط على اسم الملف.',
  notSaved: 'تعذّر إنشاء الملف.',
  cite: 'نسخ الاستشهاد',
  cited: 'نُسخ الاستشهاد',
  citeByHand: 'لم يسمح المتصفح بالنسخ. يمكنك نسخ الاستشهاد يدويًا من هنا.',
  citedFrom: 'نقلًا عن',
  statusHeading: 'الحالة',
  gmt: 'توقيت غرينتش',
  fullStop: '.',
  onClock: (time, name) => `${time}، ${name}`,
  notLoaded: 'تعذّر التحميل. تحقق من الاتصال بالإنترنت وأعد المحاولة.',
  overview: 'نظرة عامة',
  legend: 'مفتاح الرموز',
  legendMoment: 'ساعة محددة',
  legendDuration: 'مدة الحدث',
  legendWithin: 'وقت ما خلال هذه الفترة',
  legendDate: 'تاريخ بلا ساعة',
  legendRivals: 'تضارب في التوقيت',
  legendAbout: 'تقريبي أو غير مؤكد',
  failures: {
    network: ({ url, isOffline, isElsewhere }) =>
      isOffline
        ? `تعذّر تحميل ${it(url)}: لا يوجد اتصال بالإنترنت. ستُعاد المحاولة تلقائيًا عند عودة الاتصال.`
        : `تعذّر تحميل ${it(url)}. تحقق من العنوان ومن الاتصال بالإنترنت.${isElsewhere ? ' الملف على خادم آخر، ولا بد أن يسمح ذلك الخادم لهذه الصفحة بقراءته (CORS).' : ''}`,
    timeout: ({ url }) => `تعذّر تحميل ${it(url)}: توقف الخادم عن الاستجابة.`,
    http: ({ url, status }) =>
      status === 404
        ? `لم يُعثر على ${it(url)} (404). تحقق من العنوان في src.`
        : `تعذّر تحميل ${it(url)}. رد الخادم: ${status ?? 'خطأ'}.`,
    'too-large': ({ url, limitMb }) =>
      `${it(url)} يتجاوز حجمه ${number(limitMb ?? 64)} ميغابايت. قسّمه أو احذف منه ما لا يحتاج إليه القراء.`,
    aborted: ({ url }) => `أُوقف تحميل ${it(url)}.`,
    html: ({ url }) =>
      `العنوان ${url ?? 'المذكور في src'} يفتح صفحة ويب لا ملف بيانات. أدخل عنوان ملف JSON نفسه.`,
    'not-text': ({ url }) => `${it(url)} ليس نصًا بترميز UTF-8. احفظه بصيغة JSON وبترميز UTF-8.`,
    'not-json': ({ line, column, found, detail }) =>
      `الملف ليس بصيغة JSON سليمة. موضع الخطأ: السطر ${line ?? '؟'}، العمود ${column ?? '؟'}${detail ? ` (${detail})` : ''}${found ? `، قرب «${found}»` : ''}. صحّحه هناك أو قبل ذلك بقليل.`,
    'other-format': ({ found, detail }) =>
      `هذا الملف لا يُقرأ كخط زمني: \u2068${found ?? ''}\u2069. \u2068${detail ?? ''}\u2069`,
    'wrong-shape': ({ found }) =>
      // The isolate keeps the brackets in their order.
      `لا توجد في الملف قائمة أحداث (محتواه: ${found ?? 'شيء آخر'}). اكتب \u2066{"events": [ … ]}\u2069 أو قائمة سجلات.`,
    timeline: () =>
      'تعذّر تحميل البرنامج النصي الذي يرسم الخط الزمني. إذا كان هذا الملف منسوخًا إلى خادم، فانسخ بقية ملفات المجلد cdn إلى المكان نفسه. الأحداث معروضة الآن في قائمة.',
  },
};
