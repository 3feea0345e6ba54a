import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../../src/language/fold.ts';
import { irregularOf } from '../../../src/language/irregular-forms.ts';
import { familyOf } from '../../../src/language/word-forms.ts';

/** Whether a question that lacks its accents reaches a word of a page. */
const isOneFamily = (said: string, asked: string, locale: 'en' | 'es'): boolean => {
  const irregular = irregularOf(locale);
  const keys = familyOf(said, locale, false, irregular).keys;
  const { keys: wanted, terms } = familyOf(fold(asked), locale, true, irregular);
  return wanted.some((key) => keys.includes(key)) || terms.includes(fold(said));
};

for (const [kind, pairs] of Object.entries({
  'accents of verbs':
    'rompió romper, venció vencer, respondía responder, borrará borrar, vencería vencer, recibí recibir',
  'other spellings of a root':
    'pague pagar, busqué buscar, empiece empezar, dirijo dirigir, conozco conocer, autorice autorizar',
  'vowels under stress':
    'pide pedir, sigue seguir, elige elegir, pierdo perder, muestra mostrar, cuenta contar, devuelve devolver',
  'verbs that follow no rule':
    'puse poner, compuesto componer, mantuvo mantener, dijeron decir, produjo producir, trajo traer',
  'participles that follow no rule':
    'roto romper, abierto abrir, suscrito suscribir, resuelto resolver, devuelto devolver',
  'plurals with another letter': 'raíces raíz, resúmenes resumen, orígenes origen, intereses interés',
  'pronouns at the end':
    'bórralo borrar, cámbiala cambiar, desactivarlo desactiva, suscribirme suscribir, borrándolo borrar',
  'nouns of verbs': 'suscripción suscribir, actualización actualizar, transferencia transferir',
})) {
  test(`Spanish: ${kind}, either way`, () => {
    for (const pair of pairs.split(', ')) {
      const [said = '', asked = ''] = pair.split(' ');
      assert.ok(isOneFamily(said, asked, 'es'), pair);
      assert.ok(isOneFamily(asked, said, 'es'), `${pair}, the other way`);
    }
  });
}

test('Spanish: words that only look alike stay apart, where their accents are right', () => {
  for (const pair of [
    'cuenta cuento',
    'correo correr',
    'medio medir',
    'regalo regar',
    'estación este',
    'puerto poder',
    'vista vestir',
    'servicio servir',
    'consejo conseguir',
    'hoja hogar',
    'placa plazo',
  ]) {
    const [one = '', other = ''] = pair.split(' ');
    const keys = familyOf(one, 'es', false, irregularOf('es')).keys.filter((key) => !fold(one).startsWith(key));
    assert.deepEqual(
      keys.filter((key) => familyOf(other, 'es', false, irregularOf('es')).keys.includes(key)),
      [],
      pair,
    );
  }
});

test('English: verbs and plurals that follow no rule', () => {
  for (const pair of ['sent send', 'kept keep', 'forgotten forgot', 'chose chosen', 'paid pay', 'children child']) {
    const [said = '', asked = ''] = pair.split(' ');
    assert.ok(isOneFamily(said, asked, 'en'), pair);
  }
  assert.deepEqual(familyOf('password', 'en'), { keys: [], terms: [] });
});
