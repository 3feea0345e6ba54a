import assert from 'node:assert/strict';
import { test } from 'node:test';
import { organisationsOf } from '../../../../src/importer/redact/organisations.ts';
import { redact } from '../../../../src/importer/redact/redact.ts';

const listed = organisationsOf([
  { name: 'Colectivo Peña Alta A.C.', spelled: ['CPA', 'PeñAlta-co'], domains: ['penaalta.example'] },
  { name: 'Riverbend Tenants Union', spelled: [], domains: ['riverbendtenants.example'] },
]);
const left = (text: string): string => redact(text, 'en', { people: listed }).text;

test('names of organisations go in any case, without accents, with a possessive, and as people shorten them', () => {
  for (const [text, after] of [
    ['el COLECTIVO PENA ALTA pidió', 'el [organisation] pidió'],
    ['la página de Peña Alta', 'la página de [organisation]'],
    ['de PEÑALTA-CO y de peñalta-co', 'de [organisation] y de [organisation]'],
    ['la CPA y la C.P.A.', 'la [organisation] y la [organisation]'],
    ["Riverbend Tenants Union's list", "[organisation]'s list"],
    ["the riverbend tenants' union", 'the [organisation]'],
    ['RiverbendTenantsUnion in the panel', '[organisation] in the panel'],
  ])
    assert.equal(left(text ?? ''), after);
});

test('domains go from hosts, addresses and paths, and what says which service it is stays', () => {
  for (const [text, after] of [
    ['smtp.penaalta.example:587', 'smtp.[domain]:587'],
    ['https://www.RiverbendTenants.example/list', 'https://www.[domain]/list'],
    ['/home/riverbendtenants/web', '/home/[domain]/web'],
    ['ana@penaalta.example', '[email address removed]'],
  ])
    assert.equal(left(text ?? ''), after);
});

test('words that an organisation shares with the language stay', () => {
  for (const text of ['un colectivo en la parte alta', 'cpa is a unit here', 'UNION SELECT', 'notpenaalta.example'])
    assert.equal(left(text), text);
});

test('without a list nothing is an organisation’s', () => {
  assert.deepEqual(organisationsOf([])('Riverbend Tenants Union, riverbendtenants.example'), []);
});
