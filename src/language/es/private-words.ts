import type { PrivateWords } from '../private-words.ts';

export const spanishPrivateWords = {
  password:
    'contrase(?:ñ|n)i?a|palabra secreta|palabra clave|c(?:ó|o)digo de (?:acceso|entrada)|frase de (?:paso|acceso)|llave (?:del?|de la) (?:wi-?fi|red)',
  otherPassword: 'clave|nip|contra|c(?:ó|o)digo|credenciales',
  notOfPasswords:
    'primaria|for(?:á|a)nea|p(?:ú|u)blica|candidata|compuesta|postal|fuente|de error|de barras|de elector|sat',
  pin: 'nip|c[oó]digo de (?:acceso|entrada|verificaci[oó]n)',
  wifi: 'red',
  credentials: 'usuari[oa]|acceso|credenciales',
  isOrWas: 'es|era',
  becomes: 'es|era|fue|ser(?:á|a)|a|por|ahora',
  changedTo: String.raw`(?:cambi(?:é|e|amos|aron)|puse|pusimos|dej(?:é|e|amos)|qued(?:ó|o)|restablec\p{L}{1,6})\s{1,2}(?:(?:a|en|como|con|por)\s{1,2})?|(?:ahora|nueva|antes|otra|actual)(?:\s{1,2}(?:es|era)|:)`,
  asThe: String.raw`(?:como|de|es)\s{1,2}(?:(?:la|su|tu|mi)\s{1,2})?`,
  getsIn: String.raw`entr\p{L}{1,4}|acced\p{L}{1,4}|ingres\p{L}{1,4}`,
  with: 'con|y',
  access: String.raw`contrase|\bclave\b|acceso|\bentr[aeo]\p{L}{0,6}|cuenta`,
  notSecret:
    'retirad[oa]|eliminad[oa]|borrad[oa]|oculto|cambiad[oa]|incorrect[oa]|inv[aá]lid[oa]|requerid[oa]|obligatori[oa]|opcional|vac[ií]a|ningun[oa]|correct[oa]|mism[oa]|tu|tuya|su|suya|la|el|mi|es|fue|no|s[ií]|y|o|de|del|para|por|en|que|cuando|campo|ver|contrase[ñn]a|clave|aqu[ií]|ya|texto|cifrad[oa]|segur[oa]|privad[oa]|temporal|provisional|nueva|vieja|pide|cambia|desconocid[oa]|caducad[oa]|vencid[oa]|valor|nombre|usuario|correo',
  placeholderOf: 'tu|mi|su|el|la|ejemplo',
  numbered:
    'l[ií]nea|puerto|paso|p[aá]gina|usuario|cuenta|socio|comentario|versi[oó]n|servidor|prueba|opci[oó]n|c[oó]digo|nivel|parte|pregunta|tabla|cap',
  column: 'usuari|servi|nombre|cuenta|correo|puerto|sitio|base|nota|qui[eé]n|rol|soci',
  recoveryCodes:
    '(?:c[oó]digos?|claves?) de (?:recuperaci[oó]n|respaldo|rescate|emergencia|un solo uso|verificaci[oó]n)',
  recoveryPhrase: 'frase (?:semilla|de recuperaci[oó]n|secreta)',
  token: 'secreto|llave de la api|clave de (?:la )?api',
  phone: String.raw`tel[eé]fonos?|celular|m[oó]vil|whats|ll[aá]m[ae]\p{L}{0,8}|m[aá]rca(?:r|me|le|nos)?|m[aá]rquen(?:me|nos)?|comun[ií]c\p{L}{1,10}|h[aá]bl[ae]\p{L}{0,6}`,
  otherPhone: 'n[uú]mero|contacto|fijo|casa|oficina',
  otherNumber: 'folio|pedido|cuenta|serie|c[oó]digo|socio|factura|p[oó]liza|p[aá]gina|puerto',
  ones: 'cero|uno|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|doble',
  tens: String.raw`diez|once|doce|trece|catorce|quince|dieci\p{L}{3,6}|veinte|veinti\p{L}{2,7}|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa`,
} satisfies PrivateWords;
