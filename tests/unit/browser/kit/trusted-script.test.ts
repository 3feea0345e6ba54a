import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { trustedScript } from '../../../../src/browser/kit/trusted-script.ts';

const root = 'https://x.example/kb/';
const script = `${root}_assets/page.js`;
interface Rules {
  createScriptURL(address: string): string;
}
const provide = (createPolicy: (name: string, rules: Rules) => unknown): void =>
  void Object.assign(globalThis, { trustedTypes: { createPolicy } });
afterEach(() => Reflect.deleteProperty(globalThis, 'trustedTypes'));

test('the address of a script of ours is made by the one policy that pages allow', () => {
  provide((name, { createScriptURL }) => ({
    createScriptURL: (address: string) => `${name} trusts ${createScriptURL(address)}`,
  }));
  assert.equal(trustedScript(script, root), `consulta trusts ${script}`);
});

test('it stays a text where a browser has no such types, or a page elsewhere refuses the policy', () => {
  assert.equal(trustedScript(script, root), script);
  provide(() => {
    throw new TypeError('Policy "consulta" disallowed.');
  });
  assert.equal(trustedScript(script, root), script);
});

test('no address from elsewhere is trusted', () => {
  for (const other of ['https://y.example/kb/a.js', 'data:text/javascript,1', 'https://x.example/kbx/a.js', '/kb/a.js'])
    assert.throws(() => trustedScript(other, root), /is no script of/);
});
