import { DatabaseSync } from 'node:sqlite';
import { firstNumber, ticket } from './tickets.ts';

const people = ['Nora Quintero', 'Iván Salgado', 'Maud Ferris', 'Óscar Belmonte', 'Tess Okafor'];
const closing = { en: ['Thanks,', 'Best regards,'], es: ['Gracias,', 'Saludos,'] } as const;
const components = ['Calendar', 'Websites', 'Hosting'];

/** Components of MDX are none of a wiki text's. */
const plain = (text: string): string => text.replace(/<[^>]*>|\*\*/g, '').replace(/\]\(\S+\)/g, ']');
const microseconds = (day: string): number => Date.parse(day) * 1000;

/** A trac.db of Trac 1.6 with so many invented tickets in both languages, of five comments each, with signatures. */
export function makeTracDatabase(file: string, count: number): void {
  const database = new DatabaseSync(file);
  database.exec(`
    CREATE TABLE system (name text PRIMARY KEY, value text);
    CREATE TABLE session_attribute (sid text, authenticated integer, name text, value text);
    CREATE TABLE attachment (type text, id text, filename text, time integer);
    CREATE TABLE ticket (id integer PRIMARY KEY, type text, time integer, component text, priority text, owner text,
      reporter text, status text, resolution text, summary text, description text, keywords text);
    CREATE TABLE ticket_change (ticket integer, time integer, author text, field text, oldvalue text, newvalue text);
    CREATE INDEX ticket_change_ticket ON ticket_change (ticket);
    CREATE TABLE ticket_custom (ticket integer, name text, value text, PRIMARY KEY (ticket, name));
    INSERT INTO system VALUES ('database_version', '45');
    BEGIN`);
  const person = database.prepare("INSERT INTO session_attribute VALUES (?, 1, 'name', ?)");
  for (const [i, name] of people.entries()) person.run(`user${i}`, name);
  const one = database.prepare(
    "INSERT INTO ticket VALUES (?, 'Question', ?, ?, 'Normal', 'support1', ?, 'closed', 'fixed', ?, ?, '')",
  );
  const change = database.prepare('INSERT INTO ticket_change VALUES (?, ?, ?, ?, ?, ?)');
  const flag = database.prepare("INSERT INTO ticket_custom VALUES (?, 'sensitive', ?)");
  for (let i = 0; i < count; i++) {
    const texts = ticket(i, count, components);
    const text = texts[i % 2] ?? texts[0];
    if (!text) continue;
    const { number, fields, question, comments } = text;
    const title = /^title: "(.*)"$/m.exec(fields)?.[1] ?? '';
    const by = i % people.length;
    const opened = microseconds(comments[0]?.date ?? '');
    one.run(number, opened - 1_000_000, components[i % 3] ?? '', `user${by}`, title, plain(question));
    // Every tenth is for few eyes: its title is looked for in all others.
    flag.run(number, i % 10 === 9 ? '1' : '0');
    for (const { number: at, date, text: said, lang, by: role } of comments) {
      const author = role === 'support' ? 'support1' : `user${(by + at) % people.length}`;
      const quoted = at === 2 ? ` #${firstNumber + ((i * 7) % count)}` : '';
      const signed = `${plain(said)}${quoted}\n\n${closing[lang][at % 2]}\n${people[(by + at) % people.length]}`;
      change.run(number, microseconds(date), author, 'comment', String(at), signed);
    }
    const closed = microseconds(comments.at(-1)?.date ?? '');
    change.run(number, closed, 'support1', 'status', 'new', 'closed');
    change.run(number, closed, 'support1', 'resolution', '', 'fixed');
  }
  database.exec('COMMIT');
  database.close();
}
