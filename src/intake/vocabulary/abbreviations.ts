import { phraseSet } from './phrases.ts'

/**
 * Words of which a point is a part, without it: titles of people and firms, parts of books and streets. Words that are
 * others too, such as `No.` and `Art.`, are none of them; single letters, as in `z. B.`, are told by their shape.
 */
export const abbreviations = phraseSet(`
  en: Mr | Mrs | Ms | Messrs | Dr | Prof | Rev | Hon | Gov | Sen | Rep | Gen | Col | Capt | Cmdr | Maj | Sgt
    Lt | Cpl | Supt | St | Jr | Sr | Ave | Blvd | Dept | Univ | Inc | Ltd | Corp | Co | Bros | Vol | Nos | Fig
    vs | viz
  de: Hrn | Dipl | Ing | Frhr | Hrsg | Str | Nr | Bd | Abs | bzw | ca | evtl | geb | ggf | inkl | sog | vgl
    zzgl
  fr: Mme | Mlle | Mgr | chap | éd | env
  es: Sra | Srta | Dra | Dña | Lic | Arq | Gral | Cía | Núm | Pág | Avda | Ud | Uds
  pt: Profª | Exmo | Exma | Eng | Cel | Cia | Ltda
  it: Sig | Dott | Avv | Geom | Arch | Gent | Spett
  nl: dhr | mevr | mw | drs | mr | bijv | resp
  pl: inż | hab | płk | kpt | św | ul | im | nr | ks
  ru: г-н | г-жа | проф | акад | ген | им | ул | св | рис | стр | гл
  uk: вул | акад | ім
  sv: dir | ang | bl | dvs | kl
  tr: Doç | Yrd | Öğr | Gör | Av | Sn | Cad | Sok | Mah
  vi: ThS | TS | PGS | GS | BS | TP
`)
