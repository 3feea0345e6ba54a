import type { Words } from './tickets.ts';

export const spanish: Words = {
  title: [
    '¿Por qué [service] rechaza el correo de [thing]?',
    '¿Cómo recupero [thing] después de [event]?',
    '[thing] dejó de funcionar después de [event]',
    '¿Podemos pasar [thing] a [service] sin perder correo?',
    'El navegador advierte sobre [thing] desde [event]',
  ],
  answer: [
    'Porque [thing] no coincide con lo que espera [service]. Corrígelo en el panel y vuelve a funcionar en menos de una hora.',
    'Sí: copia primero [thing], baja el TTL un día antes y haz el cambio al final. No se pierde nada en el camino.',
    'Viene de [event]. Quita el valor anterior de [thing], guarda y espera a que venza el TTL.',
  ],
  question: [
    'Desde [event] no podemos usar [thing], y a otras tres personas de la oficina les pasa lo mismo.',
    'Lo probamos con [service] y con un celular en otra red, y ahí sí funciona.',
    'El programa muestra <Output>error [number]</Output> y después nada más durante unos [number] segundos.',
    'Hasta donde sabemos, nadie cambió nada en el panel, aunque dos personas tenemos la contraseña.',
    '¿Es algo que tenemos que cambiar aquí, o viene de [service]?',
    'Nos preocupa que [thing] ya se haya perdido, porque el boletín sale el viernes.',
    'En la configuración dice `[code]`, que se ve distinto de lo que dice la guía.',
    'En una computadora **[thing]** se ve bien y en la otra no, aunque las configuramos el mismo día.',
  ],
  reply: [
    'Gracias por el mensaje exacto: dice que [service] rechazó [thing], no que lo hayamos rechazado aquí.',
    'Revisa, por favor, si hay una línea como `[code]` y dinos qué aparece ahora.',
    'Tiene sentido: después de [event] el valor anterior se queda en los cachés hasta [number] minutos.',
    'Ya lo cambiamos y sigue fallando, pero ahora con <Output>status [number]</Output> en lugar de agotarse el tiempo.',
    'A nuestro colectivo le pasa igual desde el fin de semana, con un dominio registrado en otra parte.',
    'Había dos, y con dos los dos cuentan como erróneos; deja el que termina en `[code]`.',
    'Ya funciona, también desde el celular, así que se puede cerrar. Lo contamos en la asamblea.',
    'Recarga sin caché, con <Keys>Ctrl+F5</Keys>, antes de volver a revisar [thing].',
  ],
  step: [
    'En el panel, abre **Dominios** y elige [thing].',
    'Copia la línea `[code]` y pégala debajo de las demás, sin las comillas.',
    'Quita lo que [service] había dejado ahí después de [event], porque dos se anulan entre sí.',
    'Espera unos [number] minutos y después pruébalo también desde otra red.',
    'Si dice <Output>code [number]</Output>, empieza otra vez por el primer paso; con eso no se daña nada.',
    'Anota el valor anterior de [thing] antes de cambiarlo, para que puedas volver a ponerlo.',
  ],
  see: [
    'Hay más en [un ticket anterior](LINK) y en [la documentación](https://www.example.org/docs/correo).',
    'Algo parecido lo contestamos [aquí](LINK); lo que significan los registros está en el [RFC 7208](https://www.rfc-editor.org/rfc/rfc7208).',
  ],
  keywords: ['rebote', 'spf', 'dkim', 'contraseña', 'certificado', 'wordpress', 'espacio', 'imap', 'thunderbird', 'mailman'],
  blanks: {
    service: ['Gmail', 'Outlook', 'el registrador', 'el servidor de correo', 'el servidor de listas', 'WordPress', 'el servidor de respaldos', 'Thunderbird', 'el programa de correo del celular', 'nuestro proveedor'],
    thing: ['el registro SPF', 'el buzón', 'el certificado', 'la lista de correo', 'el sitio', 'la base de datos', 'el correo de recuperación', 'la firma DKIM', 'la regla de reenvío', 'el respaldo de la noche', 'la carpeta de archivo', 'el formulario de contacto'],
    event: ['la mudanza', 'la última actualización', 'la nueva contraseña', 'la renovación', 'el apagón', 'las vacaciones', 'el cambio de servidores de nombres', 'la migración', 'el mantenimiento de la semana pasada'],
    code: ['v=spf1 include:_spf.example.org ~all', 'dig +short MX colectivo.example', '550-5.7.26 Authentication failed', '10 mx.example.org.', 'define( "WP_DEBUG", true );', 'smtp.example.org:465', 'Require valid-user', '"mode": "relaxed"'],
  },
};
