import type { Phrases } from './phrases.ts'

// The names of months and weekdays in lower case, in the forms that dates have.

/** Months, in the form that follows a day and by themselves. Shortened ones are found by how they begin. */
export const monthNames = `
  en: january | february | march | april | may | june | july | august | september | october | november | december
  de: jänner | jan | mrz | januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember
  fr: janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
  es: setiembre | enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre
  pt: janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro
  it: gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre
    dicembre
  nl: mrt | januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
  pl: stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września | października | listopada
    grudnia
    styczeń | luty | marzec | kwiecień | maj | czerwiec | lipiec | sierpień | wrzesień | październik | listopad
    grudzień
  ru: января | февраля | марта | апреля | мая | июня | июля | августа | сентября | октября | ноября | декабря
    январь | февраль | март | апрель | май | июнь | июль | август | сентябрь | октябрь | ноябрь | декабрь
  uk: січня | лютого | березня | квітня | травня | червня | липня | серпня | вересня | жовтня | листопада | грудня
    січень | лютий | березень | квітень | травень | червень | липень | серпень | вересень | жовтень | листопад
    грудень
  cs: ledna | února | března | dubna | května | června | července | srpna | září | října | listopadu | prosince
    leden | únor | březen | duben | květen | červen | červenec | srpen | září | říjen | listopad | prosinec
  sk: januára | februára | marca | apríla | mája | júna | júla | augusta | septembra | októbra | novembra | decembra
  hu: január | február | március | április | május | június | július | augusztus | szeptember | október | november
    december
  ro: ianuarie | februarie | martie | aprilie | mai | iunie | iulie | august | septembrie | octombrie | noiembrie
    decembrie
  sv: januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november | december
  da: januar | februar | marts | april | maj | juni | juli | august | september | oktober | november | december
  nb: januar | februar | mars | april | mai | juni | juli | august | september | oktober | november | desember
  fi: tammikuuta | helmikuuta | maaliskuuta | huhtikuuta | toukokuuta | kesäkuuta | heinäkuuta | elokuuta
    syyskuuta | lokakuuta | marraskuuta | joulukuuta
    tammikuu | helmikuu | maaliskuu | huhtikuu | toukokuu | kesäkuu | heinäkuu | elokuu | syyskuu | lokakuu
    marraskuu | joulukuu
  tr: ocak | şubat | mart | nisan | mayıs | haziran | temmuz | ağustos | eylül | ekim | kasım | aralık
  el: ιανουαρίου | φεβρουαρίου | μαρτίου | απριλίου | μαΐου | ιουνίου | ιουλίου | αυγούστου | σεπτεμβρίου
    οκτωβρίου | νοεμβρίου | δεκεμβρίου
    ιανουάριος | φεβρουάριος | μάρτιος | απρίλιος | μάιος | ιούνιος | ιούλιος | αύγουστος | σεπτέμβριος
    οκτώβριος | νοέμβριος | δεκέμβριος
  id: januari | februari | maret | april | mei | juni | juli | agustus | september | oktober | november | desember
  vi: tháng
  hr: siječnja | veljače | ožujka | travnja | svibnja | lipnja | srpnja | kolovoza | rujna | listopada | studenoga
    prosinca
  bg: януари | февруари | март | април | май | юни | юли | август | септември | октомври | ноември | декември
  ca: gener | febrer | març | abril | maig | juny | juliol | agost | setembre | octubre | novembre | desembre
  ar: يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر
  he: ינואר | פברואר | מרץ | אפריל | מאי | יוני | יולי | אוגוסט | ספטמבר | אוקטובר | נובמבר | דצמבר
  fa: فروردین | اردیبهشت | خرداد | تیر | مرداد | شهریور | مهر | آبان | آذر | دی | بهمن | اسفند
    ژانویه | فوریه | مارس | آوریل | مه | ژوئن | ژوئیه | اوت | سپتامبر | اکتبر | نوامبر | دسامبر
  hi: जनवरी | फ़रवरी | फरवरी | मार्च | अप्रैल | मई | जून | जुलाई | अगस्त | सितंबर | सितम्बर | अक्टूबर | अक्तूबर | नवंबर
    नवम्बर | दिसंबर | दिसम्बर
  th: มกราคม | กุมภาพันธ์ | มีนาคม | เมษายน | พฤษภาคม | มิถุนายน | กรกฎาคม | สิงหาคม | กันยายน | ตุลาคม | พฤศจิกายน
    ธันวาคม | ม.ค | ก.พ | มี.ค | เม.ย | พ.ค | มิ.ย | ก.ค | ส.ค | ก.ย | ต.ค | พ.ย | ธ.ค
`

/** Weekdays. */
export const weekdayNames = `
  en: monday | tuesday | wednesday | thursday | friday | saturday | sunday
  de: montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag
  fr: lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche
  es: lunes | martes | miércoles | jueves | viernes | sábado | domingo
  pt: segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo
  it: lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica
  nl: maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag
  pl: poniedziałek | wtorek | środa | czwartek | piątek | sobota | niedziela
  ru: понедельник | вторник | среда | четверг | пятница | суббота | воскресенье
  uk: понеділок | вівторок | середа | четвер | пʼятниця | субота | неділя
  cs: pondělí | úterý | středa | čtvrtek | pátek | sobota | neděle
  sk: pondelok | utorok | streda | štvrtok | piatok | sobota | nedeľa
  hu: hétfő | kedd | szerda | csütörtök | péntek | szombat | vasárnap
  ro: luni | marți | miercuri | joi | vineri | sâmbătă | duminică
  sv: måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag
  da: mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag
  nb: mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag
  fi: maanantaina | tiistaina | keskiviikkona | torstaina | perjantaina | lauantaina | sunnuntaina
  tr: pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar
  el: δευτέρα | τρίτη | τετάρτη | πέμπτη | παρασκευή | σάββατο | κυριακή
  id: senin | selasa | rabu | kamis | jumat | sabtu | minggu
  vi: thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật
  hr: ponedjeljak | utorak | srijeda | četvrtak | petak | subota | nedjelja
  bg: понеделник | вторник | сряда | четвъртък | петък | събота | неделя
  ca: dilluns | dimarts | dimecres | dijous | divendres | dissabte | diumenge
  ar: الاثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد
  he: יום שני | יום שלישי | יום רביעי | יום חמישי | יום שישי | יום שבת | יום ראשון
  fa: شنبه | یکشنبه | دوشنبه | سه‌شنبه | چهارشنبه | پنجشنبه | جمعه
  hi: सोमवार | मंगलवार | बुधवार | गुरुवार | शुक्रवार | शनिवार | रविवार
  ko: 월요일 | 화요일 | 수요일 | 목요일 | 금요일 | 토요일 | 일요일 | 월 | 화 | 수 | 목 | 금 | 토 | 일
  ja: 月曜日 | 火曜日 | 水曜日 | 木曜日 | 金曜日 | 土曜日 | 日曜日 | 月 | 火 | 水 | 木 | 金 | 土 | 日
  zh: 星期一 | 星期二 | 星期三 | 星期四 | 星期五 | 星期六 | 星期日 | 星期天 | 周一 | 周二 | 周三 | 周四 | 周五 | 周六
    周日
  zh-TW: 週一 | 週二 | 週三 | 週四 | 週五 | 週六 | 週日
`

/** What stands before and behind the time of a day. */
const CLOCK = `
  en: at/t | am/pm/a.m./p.m./hrs/hours
  de: um | uhr
  fr: à | heures
  es: a las/a la | h/hs
  pt: às/as | horas
  it: alle/alle ore/ore/h
  nl: om | uur
  pl: o/o godz./godz./godzina
  cs: v
  sv: kl./klockan
  da: kl./klokken
  fi: klo
  ru: в
  uk: о/об
  tr: saat
  vi: lúc | giờ
  id: pukul
  th: เวลา | น.
  ar: الساعة/في الساعة | ص/م/صباحا/مساء
  he: בשעה
  zh: 上午/下午/凌晨/中午/晚上
  ja: 午前/午後
  ko: 오전/오후
`

/** What may stand before the time of a day, and morning or evening where a language says that first. */
export const clockWords: Phrases = { table: CLOCK, column: 1 }

/** What may stand behind the time of a day. */
export const clockSuffixes: Phrases = { table: CLOCK, column: 2 }

/** Time zones by name, in the languages that have their own. */
export const timeZones = `
  en: z | utc | gmt | et | est | edt | ct | cst | cdt | mt | mst | mdt | pt | pst | pdt | bst | ist | wet | west
    cet | cest | eet | eest | msk | pkt | wib | wita | wit | hkt | sgt | jst | kst | aest | aedt | nzst | nzdt | sast
    cat | eat | wat | brt | art | clt | aoe
  de: mez | mesz
  ru: мск
  tr: tsi
`
