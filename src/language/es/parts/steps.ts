import type { steps as english } from '../../en/parts/steps.ts';
import { languageName } from '../../language-names.ts';

const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

export const steps = {
  'step.building': () => 'Construir',
  'step.reading': () => 'Leer el contenido',
  'step.rendering': () => 'Hacer las páginas',
  'step.relative-links': () => 'Hacer relativos los enlaces',
  'step.indexing': () => 'Hacer el índice de búsqueda',
  'step.checking-links': () => 'Revisar los enlaces',
  'step.packing': () => 'Empacar para las copias en dispositivos',
  'step.reading-site': () => 'Leer el sitio',
  'step.whole-copy': () => 'Escribir la copia completa',
  'step.language-copy': ({ language }) => `Escribir la copia en ${languageName(language, 'es')}`,
  'step.zim': () => 'Escribir el ZIM',
  'step.delta': () => 'Escribir el delta',
  'step.new-copy': () => 'Escribir la copia nueva',
  'step.checksums': () => 'Comparar las sumas de comprobación',
  'step.book': () => 'Escribir el libro',
  'step.importing': () => 'importar',
  'step.trying': () => 'ensayar',
  'step.reading-drafts': () => 'leer',
  'step.addresses': ({ from }) => `Leer las direcciones de ${from}`,
  'step.of': ({ done, all }) => `${done} de ${all}`,

  'done.unchanged': () => 'nada cambió desde la última vez',
  'done.links': () => 'todos los enlaces llevan a alguna parte',
  'done.same-bytes': () => 'los mismos bytes que la copia publicada',
  'done.texts': ({ count }) => counted(count, 'texto'),
  'done.pages': ({ count }) => counted(count, 'página'),
  'done.pages-of': ({ count, all }) => `${count} de ${counted(all, 'página')}, las demás como estaban`,
  'done.addresses': ({ count, added, lock }) =>
    `${counted(count, 'página')}; ${added} ${added === 1 ? 'tenía' : 'tenían'} algo que no estaba en ${lock}`,
  'done.files': ({ count }) => counted(count, 'archivo'),
  'done.answers': ({ count }) => counted(count, 'respuesta'),
  'done.tickets': ({ count }) => counted(count, 'ticket'),
  'done.drafts': ({ count }) => counted(count, 'borrador', 'borradores'),
  'done.packs': ({ packs }) => packs.join(', '),
  'done.pack': ({ size, language }) => `${size} en ${languageName(language, 'es')}`,

  'counts.all': ({ errors, warnings }) =>
    `${counted(errors, 'error', 'errores')}, ${counted(warnings, 'advertencia')}.`,
  'counts.warnings': ({ count }) =>
    `${counted(count, 'advertencia')}; npm run check ${count === 1 ? 'la' : 'las'} muestra.`,
  'end.nothing-built': () => 'No se construyó nada; el último sitio bueno sigue ahí.',
  'end.no-copies': () => 'El sitio está construido y sus direcciones, registradas, pero todavía no tiene copias.',
  'end.early': ({ call }) =>
    `El comando terminó antes de acabar su trabajo: algo terminó el programa, como el código de una guía que llama a ${call}.`,
  'end.site': ({ folder }) => `El sitio está en ${folder}.`,
  'end.part': ({ nth, of, folder }) => `La parte ${nth} de ${of} está en ${folder}.`,
  'end.online': ({ folder }) => `Pon ${folder} en línea.`,
  'serves.site': ({ address }) => `La base de conocimiento está en ${address}  (Ctrl+C la termina)`,
  'serves.manual': ({ address }) => `El manual está en ${address}  (Ctrl+C lo termina)`,
  'serves.drafts': ({ address }) => `Los borradores están en ${address}  (Ctrl+C lo termina)`,
  'serves.secret': () => 'La dirección es secreta: quien esté en esta computadora y la tenga puede aceptar borradores.',
  'fresh.title': ({ count }) => `Se publican por primera vez (${count}):`,
  'moved.title': ({ count }) => `Se publicaron alguna vez y ya no (${count}):`,
  'listed.more': ({ count }) => `y ${count} más`,
  'lock.new': ({ lock }) => `${lock} es nuevo: tiene las direcciones de esta publicación y de ninguna anterior.`,
  'lock.commit': ({ lock }) => `Estas direcciones son para siempre: haz commit de ${lock}.`,
  'verify.changed': ({ name }) => `cambió    ${name}`,
  'verify.missing': ({ name }) => `falta     ${name}`,
  'verify.extra': ({ name }) => `sobra     ${name}`,
  'verify.ignored': ({ name }) => `ignorado  ${name} (lo dejó un administrador de archivos)`,
  'verify.whole': () => 'La copia está completa.',
  'verify.counts': ({ changed, missing, extra }) =>
    `Cambiaron ${changed}, faltan ${missing}, sobran ${extra}: esta no es la copia que se publicó.`,
} satisfies typeof english;
