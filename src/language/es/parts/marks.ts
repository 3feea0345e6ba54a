import type { marks as english } from '../../en/parts/marks.ts';

export const marks = {
  'mark.callout': () =>
    '> [!NOTE] en una línea propia y > antes de las líneas que siguen, o <Callout title="…"> y </Callout> alrededor de ellas',
  'mark.link-bracket': ({ link }) => `${link}, sin el ) que solo es parte del enlace`,
  'mark.link-to': ({ words }) => `[${words}](dirección)`,
  'mark.link': () => '[palabras](dirección)',
  'mark.link-or-line': ({ words }) => `[${words}](dirección), o abajo una línea [${words}]: dirección`,
  'mark.tags': () =>
    '**negritas**, *cursivas*, [palabras](dirección), ![lo que muestra](archivo.png) o > antes de una cita',
  'mark.component': () => 'un componente de Consulta, o nada',
  'mark.trac-macro': () =>
    'una imagen como ![lo que muestra](archivo.png), un \\ al final de una línea que ahí termina, o nada',
  'mark.link-or-picture': () => '[palabras](faq:SLUG) para un enlace, ![lo que muestra](archivo.png) para una imagen',
  'mark.alert': () =>
    '> [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] o [!CAUTION] en la primera línea de una cita, sin nada más',
  'mark.note': ({ label }) => `abajo una línea [^${label}]: …`,
  'mark.note-perhaps': ({ label }) => `abajo una línea [^${label}]: …, si es una nota`,
  'mark.note-label': ({ label }) => `[^${label}]: …, porque la etiqueta de una nota no lleva espacios`,
  'mark.blank-behind': ({ mark }) => `${mark} con un espacio después`,
  'mark.blank-before': ({ mark }) => `${mark} con un espacio antes`,
  'mark.no-blank': ({ mark }) => `${mark} sin un espacio adentro`,
  'mark.no-blanks': ({ mark }) => `${mark} sin espacios adentro`,
  'mark.bold-end': () => '** también al final de las palabras en negritas',
  'mark.struck-end': () => '~~ también al final de las palabras',
  'mark.heading-perhaps': ({ mark }) => `${mark} con un espacio después, si es un subtítulo`,
  'mark.heading-id': ({ id }) => `[#${id}] al final de un subtítulo`,
  'mark.code-block': () => '``` en una línea antes del código y en otra después',
  'mark.class': () => 'nada: un texto no tiene clases',
  'mark.heading': () => '## antes de un subtítulo',
  'mark.task': () => '- [ ] al principio, o - [x]',
  'mark.contents': () => 'nada: las guías largas llevan su índice por sí mismas',
  'mark.abbreviation': () => '<Abbr title="…"> alrededor de la abreviatura',
  'mark.sign': () => 'el signo mismo',
  'mark.sign-or-and': () => 'el signo mismo, o solo &',
  'mark.entity': () => 'el signo mismo: HTML no conoce ninguna entidad con ese nombre',
  'mark.blank': () => '&nbsp; o un espacio',
  'mark.code-end': () => 'un ` también al final del código',
  'mark.list-blank': () => 'un espacio entre el signo y las palabras de cada línea, si es una lista',
  'mark.table': () => 'una tabla, con una línea de encabezados y | --- | debajo',
  'mark.table-line': () => 'una línea como |---|---| debajo de los encabezados, si es una tabla',
  'mark.task-box': () => '[ ] para lo que falta, o [x] para lo que ya se hizo',
} satisfies typeof english;
