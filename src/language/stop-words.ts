import type { Locale } from './locale.ts';

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

/**
 * The words by which a term of several words is looked up, together; “log in” is one word beside a stop word, and stays
 * a quoted phrase.
 */
export const partsOf = (term: string, locale: Locale): string[] =>
  term.split(' ').filter((word) => !isStopWord(word, locale));

/** Words that may stand between those of a term on a page, all in all: “close my old account”. */
export const wordsBetween = 3;

/** The language whose small words a question has more of; English when neither has more. */
export function languageOf(words: readonly string[]): Locale {
  const count = (locale: Locale): number => words.filter((word) => isStopWord(word, locale)).length;
  return count('es') > count('en') ? 'es' : 'en';
}

/**
 * Words that may stand inside a phrase without changing it: “close my account”, «no se me enciende». Auxiliaries too,
 * so that “won’t start”, “does not start” and “is not starting” are one phrase.
 */
const fillers =
  list(`a an the this that these those my your our his her its their it i we you to do does did is are was were will would can could has have had be been
  el la los las un una unos unas lo le les me te se nos mi mis tu tus su sus este esta estos estas ese esa esos esas nuestro nuestra nuestros nuestras`);
const negations = list('dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt cannot hasnt havent');

/** A phrase as it is compared with others: folded words without fillers, and one word for every way to say not. */
export const phraseOf = (words: readonly string[]): string[] =>
  words.map((word) => (negations.has(word) ? 'not' : word)).filter((word) => !fillers.has(word));
