import { eitherOf } from '../../lists.ts';
import type { PartsByKey } from '../../problems.ts';

/** What was typed wrongly. */
export const usage = {
  'usage.line': ({ call }: { call: string }) => `Usage: ${call}`,
  'usage.what': () => 'Say what to do.',
  'usage.no-value-before': ({ option, value }: { option: string; value: string }) =>
    `The option ${option} has no value before ${value}.`,
  'usage.empty-value': ({ option }: { option: string }) => `The value of the option ${option} is empty.`,
  'usage.no-value': ({ option }: { option: string }) => `Option '${option}' argument missing.`,
  'usage.unknown-option': ({ option, meant }: { option: string; meant?: string | undefined }) =>
    `Unknown option '${option}'.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  'usage.unknown-command': ({ name, meant }: { name: string; meant?: string | undefined }) =>
    `Unknown command '${name}'.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  'usage.not-allowed': ({ option, value, allowed }: { option: string; value: string; allowed: string }) =>
    `Option '${option}' argument '${value}' is invalid. Allowed choices are ${allowed}.`,
  'usage.nothing-to-do': ({ given }: { given: string }) => `Nothing is to be done with ${given}.`,
  'usage.epoch': ({ epoch }: { epoch: string }) =>
    `SOURCE_DATE_EPOCH is ${epoch}, and should be seconds since 1970, such as 1795132800.`,
  'usage.site': ({ site }: { site: string }) =>
    `--site ${site} is not the address of a host or of a folder on one, such as https://consulta.example.org/ or https://example.org/help/.`,
  'usage.port': ({ port }: { port: string }) => `--port ${port} is not a port number.`,
  'usage.port-taken': ({ port }: { port: number }) =>
    `Port ${port} is taken; --port N gives another, and --port 0 any that is free.`,
  'usage.is-not': ({ option, allowed, given }: { option: string; allowed: readonly string[]; given: string }) =>
    `${option} is ${eitherOf(allowed, 'en')}, not ${given}.`,
  'usage.is-one-of': ({ option, allowed, given }: { option: string; allowed: readonly string[]; given: string }) =>
    `${option} is one of ${allowed.join(', ')}, not ${given}.`,
  'usage.is-there': ({ file }: { file: string }) => `${file} is there already; nothing was written.`,
  'usage.is-there-too': ({ file }: { file: string }) => `${file} is there already.`,

  'init.nobody': ({ options }: { options: readonly string[] }) =>
    `Nobody is here to be asked: give ${options.join(', ')}, or --yes for examples.`,
  'init.name-length': ({ count }: { count: number }) =>
    `The name has from 2 to 60 characters, and this one has ${count}.`,
  'init.no-address': ({ option, given, example }: { option: string; given: string; example: string }) =>
    `${option} ${given} is not the address of a host or of a folder on one, such as ${example}.`,
  'init.has': ({ folder, files }: { folder: string; files: readonly string[] }) =>
    `${folder} has ${files.join(', ')} already; nothing was written.`,

  'build.no-out': () => 'A part is kept in the folder of --cache, and needs no --out.',
  'build.shard': ({ given }: { given: string }) =>
    `--shard ${given} is no part of a site: give its number and how many there are, such as 2/8.`,
  'build.cache': ({ folder }: { folder: string }) =>
    `--cache ${folder} is no cache: it has to hold folders such as shard-2-of-8, as build --shard 2/8 makes them, and nothing else.`,
  'build.one-cache': () => '--shard needs one folder to keep its part in: add --cache DIR.',
  'build.other-cache': ({ folder }: { folder: string }) =>
    `--cache ${folder} holds something else than caches: name a new folder.`,

  'new.topics': ({ file }: { file: string }) => `${file} cannot be read; npm run check says why.`,
  'new.kind': ({ kind }: { kind: string }) => `There is no kind of entry ${kind}.`,
  'new.what': () => 'Say what to begin.',
  'new.slug': () => 'Give one slug.',
  'new.number': () => 'Give one ticket number.',
  'new.no-slug': ({ name }: { name: string }) =>
    `${name} is not a slug: lower-case words without accents, joined by hyphens, such as move-a-domain.`,
  'new.no-number': ({ name }: { name: string }) => `${name} is not the number of a ticket, such as 9012.`,
  'new.name': ({ name, why }: { name: string; why: string }) => `${name} cannot be kept everywhere: ${why}.`,
  'new.component': () => '--component is for tickets; a FAQ entry has a --topic.',
  'new.topic': () => '--topic is for FAQ entries; a ticket has the topic of its --component.',
  'new.no-topic-yet': () => 'There is no topic in topics.yaml yet; add one first.',
  'new.no-component-yet': () => 'There is no component in topics.yaml yet; add one first.',
  'new.topic-unknown': ({ name, known }: { name: string; known: readonly string[] }) =>
    `There is no topic ${name} in topics.yaml (${known.join(', ')}).`,
  'new.component-unknown': ({ name, known }: { name: string; known: readonly string[] }) =>
    `There is no component ${name} in topics.yaml (${known.join(', ')}).`,

  'import.source': ({ known }: { known: readonly string[] }) => `Give one source: ${known.join('; or ')}.`,
  'import.seen': () => '--seen is for tickets that you name: add --only NUMBER.',
  'import.only': ({ number }: { number: string }) =>
    `--only ${number} is not the number of a ticket; give numbers with commas between, such as 6115,6120.`,
  'import.erase': ({ given }: { given: string }) =>
    `--erase ${given} is nothing to erase; give 6115, 6115#comment:4, 6115#description, or "name:Luz Prado".`,

  'link.what': () => 'Give the number of a ticket, or words of a title.',
  'link.none': ({ asked }: { asked: string }) =>
    `No entry has the number or the title “${asked}”. npm run search -- "${asked}" looks in the texts too.`,
  'link.several': ({ count, shown }: { count: number; shown: string }) =>
    `${count} entries have these words in their title; give a number, a key or more words:\n${shown}`,
  'search.what': () => 'Ask something.',
  'search.no-site': ({ folder }: { folder: string }) => `There is no built site in ${folder}: npm run build makes one.`,
  'mirror.apply': () => 'Give the old copy and the delta.',
  'mirror.verify': () => 'Give one folder or zip.',
  'book.topic': ({ topic, known }: { topic: string; known: readonly string[] }) =>
    `There is no topic ${topic} in the site; there are ${known.join(', ')}.`,
  'manual.none': ({ word }: { word: string }) =>
    `The manual has no part ${word}: give the code of a problem, a command or the slug of a guide.`,
  'manual.near': ({ near }: { near: readonly string[] }) => `Is it ${eitherOf(near, 'en')}?`,
} satisfies PartsByKey;
