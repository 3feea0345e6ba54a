import type { PlaceWords } from '../private-words.ts';

export const spanishPlaceWords = {
  streetBefore: String.raw`calle|c\/|c|avenida|avda?|avd|av|calzada|calz|czda|bulevar|boulevard|blvd|blv|privada|priv|pda|cerrada|cda|andador|and|prolongaci[oó]n|prol|callej[oó]n|cjon|carretera|carr|ctra|camino|circuito|cto|retorno|ret|paseo|pso|autopista|eje|perif[eé]rico|viaducto|anillo perif[eé]rico|anillo|libramiento|diagonal|diag|glorieta|plaza|plazuela|pza|pasaje|pje|ronda|traves[ií]a|trav|rambla|vereda|rinconada|cuesta|costanera|malec[oó]n|peatonal|bajada|subida|costera|jir[oó]n|jr|carrera|cra|transversal|cto\. interior`,
  streetAfter: 'calle|avenida',
  road: 'carretera|autopista|ruta|eje|calle|avenida|av|carr',
  unit: String.raw`interior|int|departamento|depto|dpto|depa|piso|planta baja|planta alta|planta|p\.?b|altos|bajos|bajo|torre|edificio|edif|ed|local|loc|oficina|of|despacho|desp|consultorio|casa|bodega|nave|puerta|pta|escalera|esc|portal|entresuelo|ático|atico|principal|km|kil[oó]metro|exterior|ext|letra|dcha|izda|izq|bloque|bloq|accesoria|acc|cuarto`,
  lot: 'manzana|mza|mz|mzna|lote|lte|lt|supermanzana|sm|smza|secci[oó]n|etapa',
  area: String.raw`colonia|col|fraccionamiento|fracc|frac|barrio|bo|alcald[ií]a|delegaci[oó]n|deleg|del|municipio|mpio|mun|ejido|urbanizaci[oó]n|urb|u\.?\s?h|unidad habitacional|unidad|conjunto habitacional|conjunto|condominio|residencial|ampliaci[oó]n|ampl|pueblo|poblado|ranchería|rancho|localidad|sector|pol[ií]gono|zona|villa|cantera|barriada|parque industrial|infonavit|c\.?\s?p|c[oó]digo postal`,
  crossing: String.raw`entre|esquina|esq|frente|junto|cruza|cruzamiento|casi|detr[aá]s|a un lado|a espaldas|contra esquina|arriba|enfrente`,
  region: String.raw`aguascalientes|ags|baja california(?: sur)?|campeche|camp|chiapas|chis|chihuahua|chih|ciudad de m[eé]xico|cd\. de m[eé]xico|coahuila|coah|colima|durango|dgo|estado de m[eé]xico|edo\.? de m[eé]x(?:ico)?|edo\.? m[eé]x(?:ico)?|guanajuato|gto|guerrero|gro|hidalgo|hgo|jalisco|jal|m[eé]xico|m[eé]x|mexico city|michoac[aá]n|mich|morelos|mor|nayarit|nay|nuevo le[oó]n|oaxaca|oax|puebla|pue|quer[eé]taro|qro|quintana roo|q\.?\s?roo|san luis potos[ií]|sinaloa|sin|sonora|son|tabasco|tab|tamaulipas|tamps|tlaxcala|tlax|veracruz|ver|yucat[aá]n|yuc|zacatecas|zac|espa[nñ]a|madrid|barcelona|sevilla|valencia|guatemala|argentina|colombia|chile|per[uú]`,
  capitalRegion: String.raw`CDMX|D\.?F|EDOMEX|N\.?L|B\.?C\.?S?|S\.?L\.?P|MX`,
  direction: 'norte|sur|oriente|poniente|ote|pte|nte|oeste|este|noreste|noroeste|sureste|suroeste',
  houseNumber: String.raw`n[uú]mero|n[uú]m|no|nro|n°|nº`,
  box: String.raw`ap\. ?postal|apdo\.? ?postal|apartado postal|apartado de correos|apartado|apdo|casilla(?: postal)?`,
  dotted: 'and|c|ret|trav|diag|loc|acc|of|sin|son|ver|mor|camp|mun|del|ext|ed|cap|urb|bo|jr|bloq',
  joiner: 'de|del|la|las|los|el|y|e|x|con|al|a|san|santa|santo|los',
  title: 'cd|dr|dra|gral|lic|ing|prof|profa|sta|sto|cap|cnel|fray|mtro|mtra|pdte|pte|ma|fco|arq',
  livesAt: String.raw`viv(?:o|e|imos|en|ía|íamos) (?:en|por)|(?:mi|nuestr[ao]|su|tu) (?:nuev[ao] )?(?:domicilio|direcci[oó]n|casa)(?: postal| particular| fiscal| nuev[ao])?(?: es(?: en)?| est[aá] en|:|,)?|domicilio(?: fiscal| postal| particular| conocido| nuevo)?(?: es| en|:|,)?|con domicilio en|direcci[oó]n (?:fiscal|postal|f[ií]sica|particular|de env[ií]o|de la oficina)(?: es|:)?`,
  placeAt: String.raw`(?:est(?:amos|á|án|oy|ará)|ubicad[oa]s?|qued(?:a|amos)|sit[ao]|es|se encuentra|seguimos|nos vemos|nos encontramos|nos reunimos|nos mudamos|mudamos|me mud[eé]|cambi(?:amos|[oó]|aron)|domicilio a|oficina|taller|local|casa|sede|bodega|tienda|foro|espacio) (?:en|a|por|ahora en)|(?:env[ií]|mand|entreg|recoj|recog|lle[vg]|pas|factur|deposit|dej|v[eé]ng)\p{L}{1,8}(?: \p{L}{1,12}){0,4} (?:a|en|por)|direcci[oó]n(?: es|:)?|oficina:|sede:|local:|taller:|casa:`,
  addressLabel: String.raw`domicilio(?: fiscal| postal| particular| conocido)?|calle y n[uú]mero|direcci[oó]n(?: postal| f[ií]sica| fiscal| de env[ií]o| particular| de entrega| de facturaci[oó]n)?|ubicaci[oó]n|lugar de entrega`,
  partLabel: String.raw`calle|colonia|col|c\.?\s?p\.?|n[uú]m(?:ero)?\.?(?: (?:exterior|interior|ext|int)\.?)?|fraccionamiento|c[oó]digo postal|entre calles`,
  otherAddress: String.raw`correo|ip|mac|web|url|sitio|memoria|electr[oó]nica|de correo|del sitio|de red`,
} satisfies PlaceWords;
