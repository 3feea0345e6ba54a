import type { WordFormRules } from '../language.ts';

/** Verbs and plurals that follow no rule; the stemmer knows the others. */
export const englishWordForms = {
  irregular: `
    send: sent keep: kept lose: lost forget: forgot forgotten break: broke broken choose: chose chosen pay: paid
    buy: bought write: wrote written leave: left find: found hold: held build: built spend: spent lend: lent steal:
    stole stolen take: took taken mistake: mistook mistaken give: gave given forgive: forgave forgiven speak: spoke
    spoken freeze: froze frozen hide: hid hidden hang: hung run: ran rerun: reran overrun: overran begin: began
    begun draw: drew drawn withdraw: withdrew withdrawn grow: grew grown know: knew known throw: threw thrown show:
    shown fly: flew flown drive: drove driven rise: rose risen wake: woke woken wear: wore worn tear: tore torn
    fall: fell fallen bring: brought catch: caught teach: taught think: thought seek: sought sell: sold resell:
    resold tell: told stand: stood understand: understood misunderstand: misunderstood mean: meant meet: met feel:
    felt deal: dealt sleep: slept sweep: swept shoot: shot stick: stuck strike: struck win: won feed: fed lead: led
    eat: ate eaten come: came become: became overcome: overcame ring: rang rung sing: sang sung sink: sank sunk
    shrink: shrank shrunk drink: drank drunk swim: swam swum bend: bent shake: shook shaken swear: swore sworn
    overwrite: overwrote overwritten rewrite: rewrote rewritten undo: undid undone redo: redid redone rebuild:
    rebuilt resend: resent repay: repaid prepay: prepaid withhold: withheld go: went gone child: children person:
    people man: men woman: women mouse: mice foot: feet tooth: teeth index: indices indexes matrix: matrices
    matrixes vertex: vertices appendix: appendices criterion: criteria analysis: analyses crisis: crises half:
    halves shelf: shelves life: lives knife: knives wife: wives`,
  families: '',
  vowels: '',
  endings: '',
  plurals: '',
  spelling: '',
  soft: '',
  hard: '',
  clitics: '',
} satisfies WordFormRules;
