import type { AnswerWords } from '../answer-words.ts';

export const spanishAnswerWords = {
  status: `
    arreglado arreglada arreglados arregladas arregle arreglamos resuelto resuelta resueltos resueltas resolvi resolvimos
    solucionado solucionada solucione corregido corregida corregi listo lista listos listas hecho hecha quedo queda ya
    implementado implementada completado completada terminado terminada subido subida agregado agregada anadido anadida
    aplicado aplicada actualizado actualizada adjunto adjunta adjunte parche prueba pruebas probado probada revision
    revisado revisada funciona funciono funcionando sirve sirvio cierro cerramos cerrado cerrada cierra cerrar reabro
    reabierto ticket tickets tiquet caso casos boleto reporte duplicado duplicada repetido ver vease veanse aqui abajo
    arriba enlace liga rama version cambio cambios commit revision parte resto ahora completamente finalmente nuevo
    hoy ayer comentario comentarios confirmado confirmada verificado bien perfecto excelente super genial disculpa disculpen perdon
    asignado asignada tomo marcado marcada enterado enterada recibido recibida ok vale sale`,
  answers: String.raw`porque|debido\s+a|por\s+(?:eso|culpa)|(?:el|la)\s+(?:causa|motivo|raz[oó]n|problema|error|truco|soluci[oó]n|respuesta)\s+(?:es|era|fue|estaba)|se\s+deb[ií]a?|result[oó]|en\s+(?:vez|lugar)\s+de|(?:puedes?|pueden|debes?|deben|tienes?\s+que|tienen\s+que|hay\s+que|basta\s+con|necesitas?|conviene)|ten\s+en\s+cuenta|aseg[uú]ra(?:te|se)|f[ií]jate|por\s+(?:omisi[oó]n|defecto)|a\s+prop[oó]sito|es\s+(?:normal|lo\s+esperado)|no\s+(?:se\s+puede|est[aá]\s+(?:permitido|soportado)|es\s+posible|tenemos)|(?:desde|a\s+partir\s+de)\s+la\s+versi[oó]n|ya\s+no|ahora\s+(?:s[ií]\s+)?(?:se|es|hay|est[aá]|funciona|permite|acepta|apunta|usa|tiene)|(?:estaba|estaban|hab[ií]a|faltaba|faltaban|venci[oó]|caduc[oó]|bloqueaba)|no\s+(?:pudimos|puedo|logramos)\s+reproducir|encontrado|(?:lo\s+)?encontr[eé]|(?:pero|aunque|s[oó]lo|solo)\s+(?:no|para|en|con|cuando|si|donde)|mientras|a\s+menos\s+que|(?:cierro|cerramos|se\s+cierra)\s+(?:como|este|esto|porque|hasta)|se\s+trata\s+de|eso\s+es`,
  instructs: String.raw`(?:(?:por\s+favor|solo|s[oó]lo|luego|despu[eé]s|entonces|ahora|primero|tambi[eé]n|y),?\s+){0,2}(?:us[ae]|utilice|pon(?:ga|er)?|agreg(?:a|ue)|a[ñn]ad[ae]|quit[ae]|borr[ae]|elimin[ae]|corr[ae]|ejecut[ae]|instal[ae]|abr[ea]|haga|haz|da\s+clic|elij[ae]|elige|escog[ea]|selecci[oó]n[ae]|ve\s+a|vaya|entr[ae]|revis[ae]|cambi[ae]|reemplac[ae]|escrib[ae]|teclea|reinici[ae]|apag(?:a|ue)|enciend[ae]|prend[ae]|llam[ae]|copi[ae]|muev[ae]|activ[ae]|desactiv[ae]|configur[ae]|actualiz[ae]|descarg[ae]|descargue|p[ií]d(?:e|ele|an?|eles)|esper[ae]|acept[ae]|vac[ií][ae]|ingres[ae]|sigu?[ea]|intent[ae]|prueb[ae]|(?:hay|tienes?|tienen)\s+que|cierr[ae]|marc[ae]|marque|desmar(?:ca|que)|quit[ae]l[eoa]s?|d[eé]j[ae]|mant[eé]n(?:ga)?|sal(?:ga)?\s+de|toc[ae]|toque|oprim[ae]|puls[ae]|presion[ae]|arrastr[ae]|conect[ae]|desconect[ae]|desench[uú]f[ae]|desenchufe|permit[ae]|bloque[ae]|desbloque[ae]|cre[ae]|edit[ae]|renombr[ae]|recarg[ae]|recargue|reenv[ií][ae]|suscr[ií]b[ea]\p{L}*|bus(?:ca|que)|guard[ae]|baj[ae]|sub[ae]\s+(?:el|la)|evit[ae]|cheque|checa|vuelv[ae]\s+a|crea|da(?:le)?\s+(?:clic|permiso)|no\s+(?:us|abr|borr|cierr|hag)\p{L}+|en\s+(?:la|una|tu)\s+(?:terminal|consola)|con\s+esto|as[ií])`,
  requests: String.raw`(?:m[aá]nd|env[ií]|adjunt|s[uú]b|p[aá]s|comp[aá]rt|p[eé]g|mu[eé]str|agr[eé]g|agreg|necesit|falt|quer|pued|podr)\p{L}*[^.!?]{0,40}(?<!\p{L})(?:capturas?|pantallazos?|fotos?|bit[aá]cora|logs?|salida|mensajes?\s+de\s+error|detalles|m[aá]s\s+(?:datos|informaci[oó]n)|ejemplos?)|(?:m[aá]nda|env[ií]a|mu[eé]stra|p[aá]sa)(?:me|nos)(?:l[oa]s?)?|(?:d[ií]|ind[ií]ca|cu[eé]nta|av[ií]sa|conf[ií]rma)(?:me|nos)|(?:puedes?|podr[ií]as?|pueden|podr[ií]an)\s+(?:mandar|enviar|adjuntar|subir|pasar|compartir|confirmar|probar|revisar|decir)\p{L}*`,
  plans: String.raw`quiz[aá]s?|tal\s+vez|a\s+lo\s+mejor|probablemente|(?:creo|supongo|sospecho|imagino|espero|pienso)\s+que|podr[ií]a(?:n|mos)?|deber[ií]a(?:n|mos)?|ser[ií]a(?:n)?|habr[ií]a|voy\s+a|vamos\s+a|lo\s+(?:reviso|veo|miro|checo)|d[eé]jame|estoy\s+(?:viendo|revisando)|estamos\s+(?:viendo|revisando)|miro\s+si|queda\s+pendiente|pendiente\s+de|falta(?:r[ií]a)?\s+(?:probar|revisar|ver)|no\s+s[eé]|ni\s+idea|(?:me|nos)\s+gusta|prefiero|(?:de|en)\s+(?:des)?acuerdo|lo\s+dejamos\s+para|pospon\p{L}+|¿?alguna\s+(?:novedad|noticia)|a\s+m[ií]\s+tambi[eé]n|me\s+pasa\s+lo\s+mismo|ticket\s+equivocado|propuesta\s+de\s+parche|le\s+paso|lo\s+paso|notas?\s+(?:para|interna)`,
  confirms: String.raw`(?:ya|ahora|eso|as[ií]|con\s+eso|todo|listo|s[ií])\b[^.!?]{0,30}(?:funcion[oóa]\p{L}*|sirvi[oó]|sirve|jal[oóa]|qued[oó]|pude|puedo|pudimos|podemos|entra|llegan?|llegaron|sali[oó]|ve|o[ií]mos)|funciona(?:\s+(?:bien|perfecto|ya))?|funcion[oó]|qued[oó]\s+(?:bien|perfecto|resuelto|listo)|(?:problema\s+)?(?:resuelto|solucionado)|perfecto|era\s+eso|confirmado|solucion[oó]|se\s+arregl[oó]`,
  fails: String.raw`(?:no|nunca|tampoco|todav[ií]a\s+no|a[uú]n\s+no)\s+(?:\p{L}+\s+){0,2}(?:funcion\p{L}*|sirv\p{L}*|jal\p{L}*|pued\p{L}*|pude|qued\p{L}*)|sigue|siguen|pero|sin\s+embargo|todav[ií]a|excepto|por\s+desgracia`,
  rejects: String.raw`(?:no|nunca|tampoco)\s+(?:(?:me|nos|se|lo|ha|hizo)\s+){0,2}(?:funcion\p{L}*|sirv\p{L}*|jal\p{L}*|ayud\p{L}*|qued[oó]|resolvi\p{L}*|resuelve|arregl\p{L}*|solucion\p{L}*|cambi\p{L}*|nada)|sigue\s+(?:igual|sin|fallando|el\s+(?:mismo|problema|error)|con\s+(?:el|lo))|segu?imos\s+igual|(?:el\s+)?mismo\s+(?:error|problema)|lo\s+mismo|sin\s+(?:[eé]xito|cambios?|suerte)|todo\s+(?:sigue\s+)?igual`,
  reasons: {
    confirmed_by_reporter: (by) => `la última indicación antes del «ya funcionó» del comentario ${by}`,
    resolving: 'el comentario con el que se resolvió el ticket',
    before_resolving: 'el último comentario antes de que se resolviera el ticket',
    last_instruction: 'la última indicación',
    wording: 'está redactado como una respuesta',
    last_of_support: 'el último comentario de soporte',
    last: 'el último comentario que dice algo',
  },
  noReasons: {
    no_comments: 'nadie escribió un comentario',
    only_links: 'los comentarios son solo enlaces, agradecimientos o «listo»',
    no_answer: 'los comentarios preguntan, planean o informan, y ninguno responde',
    too_short: 'el comentario que parece responder dice muy poco',
  },
} satisfies AnswerWords;
