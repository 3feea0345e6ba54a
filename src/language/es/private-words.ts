import type { PrivateWords } from '../private-words.ts';

export const spanishPrivateWords = {
  password:
    '(?:la|mi|tu|su) contra|contrase(?:ñ|n|ni|ñi|nh)as?|contase(?:ñ|n)a|contrase|palabra secreta|palabra clave|c(?:ó|o)digo de (?:acceso|entrada)|frase de (?:paso|acceso)|(?:llave|clave|contra) (?:del?|de la) (?:wi-?fi|red|m(?:ó|o)dem|router|internet)|claves? de acceso|claves? (?:de|del|para) (?:abrir|entrar|el|la)? ?(?:pdf|zip|archivo|wi-?fi|panel|correo|compu(?:tadora)?|m(?:ó|o)dem|abrir|entrar)',
  otherPassword: 'claves?|nip|contra|c(?:ó|o)digo|credenciales',
  notOfPasswords:
    'primaria|for(?:á|a)nea|p(?:ú|u)blica|candidata|compuesta|postal|fuente|de error|de barras|de elector|sat|de registro|de producto|lada|p(?:ú|u)blico|de (?:la )?p(?:á|a)gina|fiscal|interbancaria|(?:ú|u)nica',
  codePassword: 'clave',
  pin: 'nip|c[oó]digo de (?:acceso|entrada|verificaci[oó]n|confirmaci[oó]n|seguridad|un solo uso)|(?:c[oó]digo|clave|combinaci[oó]n|nip) (?:de la|del|de mi|de) (?:puerta|alarma|candado|caja(?: fuerte)?|port[oó]n|entrada|edificio|reja|buz[oó]n)',
  passphrase: 'frase de (?:paso|acceso)|frase|contrase[ñn]a larga',
  key: 'llave|clave',
  adverb:
    'literalmente|ahora|s[oó]lo|simplemente|todav[ií]a|a[uú]n|otra vez|la siguiente|esta|[eé]sta|as[ií]|seg[uú]n yo|creo',
  and: 'y|o|e|u|luego|ni',
  changedInto: 'a|por',
  describing:
    'sensible|corta|larga|d[eé]bil|fuerte|mala|buena|f[aá]cil|dif[ií]cil|distinta|diferente|igual|m[ií]nim[oa]s?|m[aá]xim[oa]s?|m[aá]s|menos|muy|que|cual|cualquiera|esa|ese|eso|est[ao]|siempre|antes|nunca|todav[ií]a|tampoco|tambi[eé]n|bien|mal|tal|como|con|sin|por|a|al|una?|ser|est[aá]|tiene|debe|puede|hay|dice|pide|d[ií]gitos?|letras?|caracteres|algo|nada|todo|otra|unos?|abajo|arriba|manual|autom[aá]tica|pausa|se|te|me|le|lo|nos',
  describingEnd: '(?:ad[oa]s?|id[oa]s?|able|ible|osa|oso|ente|ante|mente|aria|oria|ando|iendo)',
  wifi: 'red',
  credentials: 'usuari[oa]|acceso|credenciales',
  isOrWas: 'es|era|son|eran',
  becomes: 'es|son|era|fue|ser(?:á|a)|a|por|ahora|qued(?:ó|o)(?: en| como| as(?:í|i))?',
  following: '(?:la|el) siguiente|[eé]st[ae]',
  sameOne: '(?:la|el) mism[ao]|(?:la|el) de siempre',
  changedTo: String.raw`(?:cambi(?:é|e|amos|aron|an|en|ar)|puse|pusimos|dej(?:é|e|amos)|qued(?:ó|o)|restablec\p{L}{1,6})\s{1,2}(?:(?:a|en|como|con|por)\s{1,2})?|(?:ahora|nueva|antes|otra|actual)(?:\s{1,2}(?:es|era)|:)`,
  owners: 'mi|tu|su|la|el|nuev[ao]|vieja|temporal|provisional',
  answer:
    'respuesta(?: a (?:la|mi) pregunta (?:secreta|de seguridad))?|respuesta secreta|apellido de (?:soltera|mi madre|mi mam[aá])',
  secretQuestion: 'pregunta (?:secreta|de seguridad)|respuesta secreta',
  asThe: String.raw`(?:como|de|es)\s{1,2}(?:(?:la|su|tu|mi)\s{1,2})?`,
  getsIn: String.raw`entr\p{L}{1,4}|acced\p{L}{1,4}|ingres\p{L}{1,4}|abr\p{L}{1,4}|desbloque\p{L}{1,4}|con[eé]ct\p{L}{1,6}|inici\p{L}{1,4} sesi[oó]n`,
  with: 'con|y',
  use: String.raw`us[ae]\p{L}{0,4}|prob\p{L}{1,6}|prueb\p{L}{1,4}|con|pon\p{L}{0,3}|puse|escrib\p{L}{1,4}|ten[ií]a|usaba|tecle\p{L}{1,4}|ahora|met[ea]\p{L}{0,3}`,
  toGetIn: 'para (?:entrar|acceder|ingresar|iniciar sesi[oó]n|conectar(?:se|te|me)?|abrir|desbloquear)',
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
  afterSecret:
    'por ahora|por lo pronto|de momento|hasta|y luego|y despu[eé]s|luego|por favor|porfa|jaja\\p{L}{0,6}|gracias|como antes',
  wishedAs: 'sea|a ser|qued(?:e|[oó]) (?:como|en|as[ií])|qued[oó]',
  changing: 'cambi\\p{L}{1,5}|restable\\p{L}{1,5}|pon(?:er|gan|ga)?|dej(?:ar|en|e)',
  doorThing:
    'puertas?|port[oó]n|alarma|candado|caja fuerte|reja|timbre|interf[oó]n|garaje|cochera|cerradura|bodega|entrada',
  doorCode: 'c[oó]digo|combinaci[oó]n|clave',
  doorType: 'tecle\\p{L}{1,3}|marc\\p{L}{1,4}|digit\\p{L}{1,3}|oprim\\p{L}{1,3}|presion\\p{L}{1,3}',
  tokenCode:
    'licencia|(?:clave|llave|c[oó]digo) de (?:la )?(?:licencia|producto|activaci[oó]n|registro|compra|canje|api|invitaci[oó]n|transferencia|autorizaci[oó]n)|(?:c[oó]digo|clave) (?:epp|auth|authinfo)|(?:clave|llave) (?:api|del sitio|secreta|maestra)|(?:clave|llave|token) de (?:la )?(?:api|acceso)|c[oó]digo promocional|cup[oó]n|llave de cifrado',
  setupKey: 'clave de configuraci[oó]n|(?:clave|llave|secreto) (?:2fa|totp|del autenticador)|clave manual',
  appPassword: 'contrase[ñn]as? de (?:la )?(?:app|aplicaci[oó]n|aplicaciones)',
  token:
    'c[oó]digo de (?:invitaci[oó]n|registro|activaci[oó]n)|llave de acceso|n[uú]mero de licencia|ficha|secreto|llave de la api|clave de (?:la )?api',
  phone: String.raw`tel[eé]fonos?|tels|tf|telf|localiz\p{L}{1,6}|tlfn?|tfno|fono|conmutador|timbr\p{L}{1,4}|cel|cels|wasap|whatsap|guasap|recados?|celular|caseta|m[oó]viles|m[oó]vil|whats|ll[aá]m[ae]\p{L}{0,8}|m[aá]rca(?:r|me|le|nos)?|m[aá]rquen(?:me|nos)?|marqu[eé]|comun[ií]c\p{L}{1,10}|h[aá]bl[ae]\p{L}{0,6}`,
  otherPhone: 'n[uú]mero|contacto|fijo|casa|oficina',
  otherNumber:
    'isbn|orden|compra|reuni[oó]n|confirmaci[oó]n|autorizaci[oó]n|transacci[oó]n|operaci[oó]n|expediente|tr[aá]mite|solicitud|reporte|lote|pantalla|gu[ií]a|rango|tama[ñn]o|fila|recibo|referencia|cheque|contrato|medidor|folio|pedido|cuenta|serie|c[oó]digo|socio|factura|p[oó]liza|p[aá]gina|puerto',
  ones: 'cero|uno|un|una|cien(?:to)?|doscientos|trescientos|cuatrocientos|quinientos|seiscientos|setecientos|ochocientos|novecientos|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|doble|triple',
  tens: String.raw`diez|once|doce|trece|catorce|quince|dieci\p{L}{3,6}|veinte|veinti\p{L}{2,7}|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa`,
  somebody:
    'mi|mis|nuestr[ao]s?|tu|su|casa|oficina|m[oó]dem|proveedor|telmex|izzi|fija|desde|salgo|entr[oó]|entraron|intent[oó]s?|intentaron|bloque\\p{L}{1,5}|lista (?:negra|blanca)|den(?:y|eg)\\p{L}{1,4}|conexi[oó]n|conect\\p{L}{1,5}|visit\\p{L}{1,5}|atac\\p{L}{1,6}|ataques?|usuari[oa]s?|soci[oa]s?|ell[oa]s?|no puede[ns]?|no puedo|escane\\p{L}{1,4}|ip (?:es|era)|estoy|m[ií][oa]s?|cortafuegos|desbloque\\p{L}{1,5}|salimos|nos|agreg\\p{L}{1,4}|listas?|spam|puerta de enlace|izzi|totalplay|megacable|qui[eé]n',
  version: 'versi[oó]n(?:es)?|secci[oó]n|cap[ií]tulo|paso|cl[aá]usula|art[ií]culo|inciso|apartado|numeral|regla',
  upgraded: 'actualiz|actualic',
  anybody: 'tu|usuari[oa]|nombre|alguien|mi|ejemplo|tucorreo|tu[._-]?nombre|nombre\\.apellido|correo',
  mail: 'correos?|mail|escr[ií]b\\p{L}{1,6}|contact[oe]?|direcci[oó]n|responde[rn]?|env[ií]\\p{L}{1,5}|reenv[ií]\\p{L}{1,5}|copia',
  notName: 'estamos|sitio|p[aá]gina',
  hours: 'd[ií]a|noches?|tardes?|ma[ñn]anas?|hora|horas|horario|despu[eé]s|antes|fines? de semana|entre semana',
  account: 'cuenta|cta|ctas|clabe|transferencia|dep[oó]sit\\p{L}{1,4}|spei|n[oó]mina|ccc|cbu',
  card: 'tarjeta|tdc|tdd|d[eé]bito|cr[eé]dito|pl[aá]stico',
  cardCode: 'c[oó]digo de seguridad|(?:tres|3|cuatro|4) d[ií]gitos (?:de atr[aá]s|del reverso)|n[uú]mero de atr[aá]s',
  bank: 'bbva|bancomer|banamex|citibanamex|banorte|santander|hsbc|scotiabank|inbursa|banregio|baj[ií]o|azteca|banco|caja popular|nu|spin|oxxo|stp|bancoppel|caixabank|bankia|sabadell',
  notAccount: 'ticket|pedido|folio|factura|tel|tel[eé]fono|celular|usuari[oa]|correo|gu[ií]a',
  privateKey: '(?:llave|clave) (?:privada|p[uú]blica|precompartida|del t[uú]nel|de la vpn)',
  accessPath:
    'invitar|invitaci[oó]n|unirse|entrar|compartid[oa]|compartir|confirmar|verificar|validar|activar|baja|desuscribir|suscribir|restablecer|recuperar|contrasena|descarga|descargar|acceso|registro|encuesta|sala|reuni[oó]n|enlace|privado|c',
  anyCode: 'c[oó]digos?|clave|nip',
  codeCame: 'sms|mensajes?|autenticador|dos pasos|por tel[eé]fono|caduc\\p{L}{1,3}|venci[oó]|verific\\p{L}{1,6}',
  onceCode:
    '(?:lleg[oóa]|llegaron|recib[ií]|manda(?:n|ron)|mand[oó]) (?:el|un) c[oó]digo|c[oó]digo que (?:me )?(?:llega|sale|da|manda)|(?:cuatro|seis|ocho|4|6|8) d[ií]gitos|el autenticador (?:dice|muestra|da)|c[oó]digo de inicio|sms con(?: el(?: c[oó]digo)?)?|c[oó]digo (?:2fa|mfa)|c[oó]digo que (?:me )?(?:mandaron|enviaron|mand[oó]|envi[oó])|tu c[oó]digo es|c[oó]digo (?:de un solo uso|de verificaci[oó]n|de confirmaci[oó]n|por sms|del sms|que me lleg[oó]|de autenticaci[oó]n|temporal)',
} satisfies PrivateWords;
