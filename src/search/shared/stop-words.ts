import type { Locale } from '../../schema/locale.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that say nothing of what a question is about: grammar, politeness, and the scaffolding of asking. Folded, since
 * they are compared with folded words. Verbs that name what somebody wants to do (send, delete) are never among them.
 */
const stopWords = {
  en: list(`
    a an the this that these those there here it its i im ive id me my mine myself we us our you your yours he she him her
    they them their who whom whose which what whats where wheres when why how hows
    is isnt are arent was were be been being am do does doesnt did didnt doing done dont have has had having havent hasnt
    can cant cannot could couldnt may might must shall should will would wont wouldnt shouldnt
    of in on at by for from with without into onto to about above after again against before between during over under out
    off up down through and or but nor so if then than as because while though although until unless since yet still also
    too just even only very really quite any anybody anyone anything some somebody someone something every everybody
    everyone everything each either neither no nobody none not nothing all both few many more most much other others
    another own same such now ever never always already anymore
    get gets getting got gotten go goes going gone make makes making made let lets like want wants wanted need needs needed
    try tries trying tried keep keeps happen happens happening seem seems
    please thanks thank hello hi hey sorry help tell know say says said see
    way ways thing things able possible use using used etc one ones well yes ok okay problem problems issue issues question`),
  es: list(`
    a al ante aqui ahi alli asi aun aunque cada como con contra cosa cosas cual cuales cuando cuanta cuantas cuanto cuantos
    de del desde donde dos e el ella ellas ello ellos en entre era eran eres es esa esas ese eso esos esta estaba estaban
    estan estar estas este esto estos estoy fue fueron fui ha haber habia han has hasta hay he hemos
    la las le les lo los luego mas me mi mia mias mientras mio mios mis misma mismas mismo mismos mucha muchas mucho muchos
    muy nada nadie ni ningun ninguna ninguno no nos nosotras nosotros nuestra nuestras nuestro nuestros
    o os otra otras otro otros para pero poco poca por porque pude puede pueden puedes puedo podemos podria podrian pues
    que quien quienes quiere quieren quiero queria quisiera se sea sean segun ser si sido sin sino sobre solo son soy
    su sus suya suyo tal tambien tampoco tan tanta tanto te ti tener tengo tenemos tenia tiene tienen toda todas todavia
    todo todos tras tu tus un una unas uno unos usted ustedes va vamos van voy varias varios veces vez y ya yo
    hola buenas buenos dias tardes favor gracias ayuda ayudar ayuden ayudenme
    necesito necesita necesitamos debe debo deben deberia hace hacen hacer hago haciendo hice hizo deja dejar
    quedo queda sale salen dice dicen decir saber sabe saben ir poder manera forma modo problema problemas pregunta
    intento intentar trato tratar logro lograr ayudan alguien algo algun alguna algunas alguno algunos cualquier cualquiera
    usar uso usando usa`),
} satisfies Record<Locale, ReadonlySet<string>>;

/** `word` is folded. */
export const isStopWord = (word: string, locale: Locale): boolean => stopWords[locale].has(word);
