// The names of months and weekdays in lower case, in the forms that dates have.

/** Months; of Vietnamese, which numbers them, the word for month. */
export const monthNames = `
  en: january | february | march | april | may | june | july | august | september | october | november | december
  de: januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember
  fr: janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
  es: enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre
  pt: janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro
  it: gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre
    dicembre
  nl: januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
  pl: stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września | października | listopada
    grudnia
  ru: января | февраля | марта | апреля | мая | июня | июля | августа | сентября | октября | ноября | декабря
  uk: січня | лютого | березня | квітня | травня | червня | липня | серпня | вересня | жовтня | листопада | грудня
  cs: ledna | února | března | dubna | května | června | července | srpna | září | října | listopadu | prosince
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
  tr: ocak | şubat | mart | nisan | mayıs | haziran | temmuz | ağustos | eylül | ekim | kasım | aralık
  el: ιανουαρίου | φεβρουαρίου | μαρτίου | απριλίου | μαΐου | ιουνίου | ιουλίου | αυγούστου | σεπτεμβρίου
    οκτωβρίου | νοεμβρίου | δεκεμβρίου
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
`
