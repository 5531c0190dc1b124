// What a column of a plain sheet holds, by its name in eleven languages.
import { plainName } from '../parts/table.js';

/** What a column may hold for us. */
export type Role =
  | 'start'
  | 'end'
  | 'startClock'
  | 'endClock'
  | 'year'
  | 'month'
  | 'day'
  | 'title'
  | 'summary'
  | 'source'
  | 'url'
  | 'archiveUrl'
  | 'place'
  | 'lat'
  | 'lon'
  | 'lane'
  | 'tags'
  | 'actors'
  | 'status'
  | 'id'
  | 'zone'
  | 'stated'
  | 'media'
  | 'alt'
  | 'credit'
  | 'killed';

/** Names of each role, in English, then in German, French, Spanish, Russian, Turkish, Armenian, Azerbaijani, Georgian, Persian, Arabic. */
const names: Readonly<Record<Role, string>> = {
  start:
    'date|start|start date|startdate|start time|from|when|event date|date start|begin|begins|date time|datetime|timestamp|published|date published|' +
    'datum|beginn|von|wann|début|date de début|quand|fecha|inicio|desde|cuándo|дата|начало|когда|tarih|başlangıç|ne zaman|' +
    'ամսաթիվ|սկիզբ|երբ|tarix|başlanğıc|nə vaxt|თარიღი|დასაწყისი|როდის|تاریخ|آغاز|شروع|التاريخ|تاريخ|البداية|متى',
  end:
    'end|end date|enddate|end time|to|until|date end|finish|ends|ende|bis|enddatum|fin|date de fin|fecha fin|hasta|конец|' +
    'окончание|дата окончания|bitiş|bitiş tarihi|son|ավարտ|bitmə|bitmə tarixi|დასასრული|پایان|النهاية|تاريخ الانتهاء',
  startClock:
    'time|clock|hour|time of day|uhrzeit|zeit|heure|hora|время|час|saat|ժամ|vaxt|დრო|საათი|ساعت|زمان|الوقت|الساعة',
  endClock:
    'end clock|end hour|endzeit|heure de fin|hora fin|время окончания|bitiş saati|ավարտի ժամ|bitmə vaxtı|დასრულების დრო|ساعت پایان|وقت الانتهاء',
  year: 'year|jahr|année|año|год|yıl|տարի|il|წელი|سال|السنة|سنة',
  month: 'month|monat|mois|mes|месяц|ay|ամիս|თვე|ماه|الشهر|شهر',
  day: 'day|tag des monats|jour|día|dia|день|gün|օր|დღე|روز|اليوم|يوم',
  title:
    'title|headline|event|name|what|subject|summary|topic|heading|titel|ereignis|überschrift|was|titre|événement|quoi|título|titulo|evento|suceso|qué|' +
    'название|событие|заголовок|что|başlık|olay|վերնագիր|իրադարձություն|ի՞նչ|başlıq|hadisə|სათაური|მოვლენა|عنوان|رویداد|العنوان|الحدث|حدث',
  summary:
    'description|desc|text|notes|note|content|comment|comments|details|detail|body|summary|beschreibung|text|notiz|description|texte|détails|descripción|descripcion|' +
    'texto|notas|detalles|описание|текст|примечание|açıklama|metin|not|նկարագրություն|տեքստ|təsvir|mətn|აღწერა|ტექსტი|توضیحات|شرح|متن|الوصف|النص|ملاحظات',
  source:
    'source|sources|citation|record|reference|source name|publisher|outlet|quelle|quellen|nachweis|fuente|fuentes|référence|источник|источники|kaynak|kaynaklar|' +
    'աղբյուր|mənbə|წყარო|منبع|منابع|المصدر|مصدر|المصادر',
  url: 'url|link|source url|source link|href|web|website|address|permalink|adresse|lien|enlace|ссылка|адрес|bağlantı|հղում|keçid|ბმული|لینک|پیوند|الرابط|رابط',
  archiveUrl:
    'archive|archive url|archive link|archived|archived url|archive location|wayback|archiv|архив|arşiv|արխիվ|arxiv|არქივი|بایگانی|الأرشيف',
  place:
    'place|location|where|site|venue|city|town|ort|wo|lieu|où|endroit|lugar|ubicación|dónde|место|где|yer|konum|վայր|տեղ|məkan|ადგილი|مکان|محل|المكان|مكان|الموقع',
  lat: 'lat|latitude|breite|breitengrad|latitud|широта|enlem|լայնություն|en dairəsi|განედი|عرض جغرافیایی|خط العرض',
  lon: 'lon|lng|long|longitude|länge|längengrad|longitud|долгота|boylam|երկայնություն|uzunluq dairəsi|გრძედი|طول جغرافیایی|خط الطول',
  lane: 'lane|category|type|group|kategorie|art|gruppe|catégorie|groupe|categoría|categoria|tipo|grupo|категория|тип|группа|kategori|tür|grup|կատեգորիա|տեսակ|խումբ|kateqoriya|növ|qrup|კატეგორია|ტიპი|ჯგუფი|دسته|گروه|نوع|الفئة|المجموعة',
  tags: 'tags|tag|keywords|labels|topics|schlagwörter|mots clés|étiquettes|etiquetas|метки|теги|etiketler|պիտակներ|etiketlər|ტეგები|برچسب|برچسبها|الوسوم',
  actors:
    'actors|actor|who|people|persons|person|party|parties|wer|beteiligte|personen|qui|acteurs|quién|actores|кто|участники|kim|kişiler|ո՞վ|մասնակիցներ|iştirakçılar|ვინ|მონაწილეები|چه کسی|افراد|من|الأطراف',
  status: 'status|verification|état|estado|статус|durum|կարգավիճակ|სტატუსი|وضعیت|الحالة',
  id: 'id|uid|uuid|identifier|event id|unique id|kennung|identifiant|identificador|идентификатор|kimlik|նույնացուցիչ|identifikator|იდენტიფიკატორი|شناسه|المعرف',
  zone: 'zone|time zone|timezone|tz|zeitzone|fuseau|fuseau horaire|zona horaria|часовой пояс|saat dilimi|ժամային գոտի|saat qurşağı|სასაათო სარტყელი|منطقه زمانی|المنطقة الزمنية',
  stated:
    'display date|stated|date text|date as written|angezeigtes datum|date affichée|fecha mostrada|дата текстом|gösterilen tarih|ցուցադրվող ամսաթիվ|göstərilən tarix|ნაჩვენები თარიღი|تاریخ نمایشی|التاريخ المعروض',
  media:
    'media|image|photo|picture|video|image url|photo url|bild|foto|image|imagen|изображение|фото|resim|görsel|նկար|şəkil|სურათი|تصویر|عکس|الصورة|صورة',
  alt: 'alt|alt text|media alt text|image description|caption|media caption|bildbeschreibung|bildunterschrift|légende|texto alternativo|подпись|alt metin|նկարի նկարագրություն|şəklin təsviri|სურათის აღწერა|توضیح تصویر|وصف الصورة',
  credit:
    'credit|media credit|photo credit|bildnachweis|crédit|crédito|автор фото|fotoğraf|լուսանկարիչ|foto müəllifi|ფოტოს ავტორი|عکاس|المصور',
  killed:
    'killed|fatalities|deaths|dead|tote|todesopfer|morts|tués|muertos|погибшие|убитые|ölü|ölen|զոհեր|ölənlər|დაღუპულები|کشته شدگان|القتلى',
};

const roles: readonly (readonly [Role, readonly string[]])[] = (
  Object.entries(names) as [Role, string][]
).map(([role, list]) => [role, list.split('|').map(plainName)]);

/** Names of our own fields, as `columns` may use them. */
const fieldRoles: Readonly<Record<string, Role>> = {
  when: 'start',
  date: 'start',
  from: 'start',
  start: 'start',
  to: 'end',
  end: 'end',
  time: 'startClock',
  'end-time': 'endClock',
  title: 'title',
  summary: 'summary',
  description: 'summary',
  source: 'source',
  sources: 'source',
  url: 'url',
  link: 'url',
  'archive-url': 'archiveUrl',
  archiveUrl: 'archiveUrl',
  place: 'place',
  lat: 'lat',
  lon: 'lon',
  lane: 'lane',
  tags: 'tags',
  actors: 'actors',
  status: 'status',
  id: 'id',
  zone: 'zone',
  stated: 'stated',
  media: 'media',
  alt: 'alt',
  credit: 'credit',
  killed: 'killed',
  year: 'year',
  month: 'month',
  day: 'day',
};

/** The role that an author names in `columns`; `null` for a field that no column can hold. */
export function roleOfField(field: string): Role | null {
  return Object.hasOwn(fieldRoles, field) ? (fieldRoles[field] ?? null) : null;
}

/** All fields that `columns` may name. */
export const namedFields: readonly string[] = Object.keys(fieldRoles);

/** What each column holds by its name: of several names for one role, the one that stands first in the list of its names. */
export function rolesOf(headers: readonly string[]): Map<Role, number> {
  const indexes = new Map<string, number>();
  headers.forEach((header, index) => {
    const name = plainName(header);
    if (!indexes.has(name)) indexes.set(name, index);
  });
  const found = new Map<Role, number>();
  const taken = new Set<number>();
  for (const [role, list] of roles) {
    const name = list.find((one) => indexes.has(one) && !taken.has(indexes.get(one) ?? -1));
    if (name === undefined) continue;
    const index = indexes.get(name) ?? -1;
    found.set(role, index);
    taken.add(index);
  }
  return found;
}
