// Names of columns in German, French, Spanish, Russian, Turkish, Armenian, Azerbaijani, Georgian, Persian and Arabic.
import { addNames, type Role } from '../sheet/roles.js';

const names: Readonly<Record<Role, string>> = {
  start:
    'datum|beginn|von|wann|début|date de début|quand|fecha|inicio|desde|cuándo|дата|начало|когда|tarih|başlangıç|ne zaman|ամսաթիվ|սկիզբ|երբ|tarix|başlanğıc|nə vaxt|თარიღი|დასაწყისი|როდის|تاریخ|آغاز|شروع|التاريخ|تاريخ|البداية|متى',
  end: 'ende|bis|enddatum|fin|date de fin|fecha fin|hasta|конец|окончание|дата окончания|bitiş|bitiş tarihi|son|ավարտ|bitmə|bitmə tarixi|დასასრული|پایان|النهاية|تاريخ الانتهاء',
  startClock: 'uhrzeit|zeit|heure|hora|время|час|saat|ժամ|vaxt|დრო|საათი|ساعت|زمان|الوقت|الساعة',
  endClock:
    'endzeit|heure de fin|hora fin|время окончания|bitiş saati|ավարտի ժամ|bitmə vaxtı|დასრულების დრო|ساعت پایان|وقت الانتهاء',
  year: 'jahr|année|año|год|yıl|տարի|il|წელი|سال|السنة|سنة',
  month: 'monat|mois|mes|месяц|ay|ամիս|თვე|ماه|الشهر|شهر',
  day: 'tag des monats|jour|día|dia|день|gün|օր|დღე|روز|اليوم|يوم',
  title:
    'titel|ereignis|überschrift|was|titre|événement|quoi|título|titulo|evento|suceso|qué|название|событие|заголовок|что|başlık|olay|վերնագիր|իրադարձություն|ի՞նչ|başlıq|hadisə|სათაური|მოვლენა|عنوان|رویداد|العنوان|الحدث|حدث',
  summary:
    'beschreibung|text|notiz|description|texte|détails|descripción|descripcion|texto|notas|detalles|описание|текст|примечание|açıklama|metin|not|նկարագրություն|տեքստ|təsvir|mətn|აღწერა|ტექსტი|توضیحات|شرح|متن|الوصف|النص|ملاحظات',
  source:
    'quelle|quellen|nachweis|fuente|fuentes|référence|источник|источники|kaynak|kaynaklar|աղբյուր|mənbə|წყარო|منبع|منابع|المصدر|مصدر|المصادر',
  url: 'adresse|lien|enlace|ссылка|адрес|bağlantı|հղում|keçid|ბმული|لینک|پیوند|الرابط|رابط',
  archiveUrl: 'archiv|архив|arşiv|արխիվ|arxiv|არქივი|بایگانی|الأرشيف',
  place:
    'ort|wo|lieu|où|endroit|lugar|ubicación|dónde|место|где|yer|konum|վայր|տեղ|məkan|ადგილი|مکان|محل|المكان|مكان|الموقع',
  lat: 'breite|breitengrad|latitud|широта|enlem|լայնություն|en dairəsi|განედი|عرض جغرافیایی|خط العرض',
  lon: 'länge|längengrad|longitud|долгота|boylam|երկայնություն|uzunluq dairəsi|გრძედი|طول جغرافیایی|خط الطول',
  lane: 'kategorie|art|gruppe|catégorie|groupe|categoría|categoria|tipo|grupo|категория|тип|группа|kategori|tür|grup|կատեգորիա|տեսակ|խումբ|kateqoriya|növ|qrup|კატეგორია|ტიპი|ჯგუფი|دسته|گروه|نوع|الفئة|المجموعة',
  tags: 'schlagwörter|mots clés|étiquettes|etiquetas|метки|теги|etiketler|պիտակներ|etiketlər|ტეგები|برچسب|برچسبها|الوسوم',
  actors:
    'wer|beteiligte|personen|qui|acteurs|quién|actores|кто|участники|kim|kişiler|ո՞վ|մասնակիցներ|iştirakçılar|ვინ|მონაწილეები|چه کسی|افراد|من|الأطراف',
  status: 'état|estado|статус|durum|կարգավիճակ|სტატუსი|وضعیت|الحالة',
  id: 'kennung|identifiant|identificador|идентификатор|kimlik|նույնացուցիչ|identifikator|იდენტიფიკატორი|شناسه|المعرف',
  zone: 'zeitzone|fuseau|fuseau horaire|zona horaria|часовой пояс|saat dilimi|ժամային գոտի|saat qurşağı|სასაათო სარტყელი|منطقه زمانی|المنطقة الزمنية',
  stated:
    'angezeigtes datum|date affichée|fecha mostrada|дата текстом|gösterilen tarih|ցուցադրվող ամսաթիվ|göstərilən tarix|ნაჩვენები თარიღი|تاریخ نمایشی|التاريخ المعروض',
  media: 'bild|foto|image|imagen|изображение|фото|resim|görsel|նկար|şəkil|სურათი|تصویر|عکس|الصورة|صورة',
  alt: 'bildbeschreibung|bildunterschrift|légende|texto alternativo|подпись|alt metin|նկարի նկարագրություն|şəklin təsviri|სურათის აღწერა|توضیح تصویر|وصف الصورة',
  credit:
    'bildnachweis|crédit|crédito|автор фото|fotoğraf|լուսանկարիչ|foto müəllifi|ფოტოს ავტორი|عکاس|المصور',
  killed:
    'tote|todesopfer|morts|tués|muertos|погибшие|убитые|ölü|ölen|զոհեր|ölənlər|დაღუპულები|کشته شدگان|القتلى',
};

let isAdded = false;

/** Adds the names; once is enough. */
export function addOtherNames(): void {
  if (!isAdded) addNames(names);
  isAdded = true;
}
