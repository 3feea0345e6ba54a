import type { SearchWords } from '../language.ts';

export const spanishSearchWords = {
  stopWords: `
    a al ante aqui ahi alli asi aun aunque cada como con contra cosa cosas cual cuales cuando cuanta cuantas cuanto cuantos
    de del desde donde dos e el ella ellas ello ellos en entre era eran eres es esa esas ese eso esos esta estaba estaban
    estan estar estas este esto estos estoy fue fueron fui ha haber habia han has hasta hay he hemos
    la las le les lo los luego mas me mi mia mias mientras mio mios mis misma mismas mismo mismos mucha muchas mucho muchos
    muy nada nadie ni ningun ninguna ninguno no nos nosotras nosotros nuestra nuestras nuestro nuestros
    o os otra otras otro otros para pero poco poca por porque pude puede pueden puedes puedo podemos podria podrian pues
    que quien quienes quiere quieren quiero queria quisiera se sea sean segun ser si sido sin sino sobre solo son soy
    su sus suya suyo tal tambien tampoco tan tanta tanto te ti tener tengo tenemos tenia tiene tienen toda todas todavia
    todo todos tras tu tus un una unas uno unos usted ustedes va vamos van voy varias varios veces vez y ya yo
    hola buenas buenos dias tardes favor gracias ayuda ayudar ayuden ayudenme
    necesito necesita necesitamos debe debo deben deberia hace hacen hacer hago haciendo hice hizo deja dejar
    quedo queda sale salen dice dicen decir saber sabe saben ir poder manera forma modo problema problemas pregunta
    intento intentar trato tratar logro lograr ayudan alguien algo algun alguna algunas alguno algunos cualquier cualquiera
    usar uso usando usa
    q k ke x xq pq porq xa xfa xfis xfavor plis porfa porfis tmb tmbn tb tbn dnd cdo kiero kieres toy stoy pa thx grax
    grs`,
  phraseFillers: `
    el la los las un una unos unas lo le les me te se nos mi mis tu tus su sus este esta estos estas ese esa esos esas
    nuestro nuestra nuestros nuestras`,
  negations: 'no nunca jamas sin',
  letterFillers: `
    hola buenos buenas dias tardes noches estimados estimadas estimado estimada saludos saludo gracias mil atentamente
    cordialmente favor porfa ayer hoy manana ahora semana semanas dia mes meses hora horas minuto minutos lunes martes
    miercoles jueves viernes sabado domingo pasada pasado desde hace companera companero companeros companeras equipo oficina
    amigo amiga espero esperamos esten bien mal escribo escribimos escribe dijo dijeron preguntar preguntara preguntaran
    pregunto nada asunto pasa intente intentado probe probado trate dos tres sigue siguen igual pronto pronta rapido rapida
    urgente urge entrega respuesta ayudaria ayudarnos datos informacion encontre encontrar busque buscar funciona funcionaba
    funcionar trabajo llamenme llamar contacto agradezco agradecemos disculpen perdon antemano siempre nunca`,
  shortForms: `
    pswd:contrasena psw:contrasena pwd:contrasena pw:contrasena pass:contrasena contras:contrasenas
    kontra:contrasena  cel:celular cels:celulares compu:computadora compus:computadoras msj:mensaje
    msjs:mensajes mnsj:mensaje mnsje:mensaje msg:mensaje tel:telefono cta:cuenta ctas:cuentas num:numero nro:numero
    usr:usuario pag:pagina pags:paginas info:informacion config:configuracion app:aplicacion apps:aplicaciones
    cert:certificado dir:direccion correito:correo  bkp:respaldo srv:servidor
    serv:servidor dom:dominio inet:internet face:facebook insta:instagram whats:whatsapp wapp:whatsapp`,
  endings: '[aei]mo|[aei]ndo|iendo|[ai]d[oa]|[aei]r|[ae]n|[aeo]',
} satisfies SearchWords;
