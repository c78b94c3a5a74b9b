// Places of several words that a report may come from; they look like the names of people. All in lower case.

/** Words that names of places begin with, and those of people hardly. */
export const placeOpenings = `
  en: new | fort | mount | cape | saint | st | north | south | east | west | united
  de: bad
  fr: saint
  es: san | santa | ciudad | puerto | villa
  pt: são | porto | rio | cidade
  nl: den
  pl: nowy | nowa | zielona | jelenia
  cs: nový | české | hradec
  ru: нижний | великий | новый | южно | санкт
  uk: новий | кривий | білий
  vi: tp | thành | tỉnh
`

/** Words that names of places end in, and those of people hardly. */
export const placeEndings = `
  en: city | town | beach | springs | island | islands | county | state | states | republic | kingdom | valley
    d.c. | dc
  pl: śląska | wielkopolski | trybunalski
  ru: новгород | область
  uk: область
`

/** Other names of places. */
export const places = `
  abu dhabi | addis ababa | belo horizonte | buenos aires | cabo verde | costa rica | costa mesa | el paso
  el salvador | great britain | hong kong | hà nội | ha noi | hải phòng | đà nẵng | sài gòn | sai gon
  kuala lumpur | la paz | la plata | la habana | le havre | le mans | los angeles | los ángeles | las vegas
  las palmas | mar del plata | tel aviv | ulan bator | frankfurt am main | frankfurt (oder) | nova york
  nueva york | nueva delhi | nova deli | palo alto | punta arenas | salt lake | silicon valley
  terra nova | la haye | la coruña | a coruña | porto alegre | tierra del fuego | ivory coast | côte d’ivoire
`
