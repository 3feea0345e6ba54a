import type { WordFormRules } from '../language.ts';

/**
 * What the stemmer of Spanish does not see, which reads words without their accents: closed classes only. Regular
 * plurals and most regular forms are its own.
 */
export const spanishWordForms = {
  irregular: `
    hacer: hago haga hagan hagas hagamos hice hizo hiciste hicieron hicimos hare hara haran haremos haria harian hecho hecha
      hechos hechas haz hazlo hazla
    deshacer: deshago deshaga deshice deshizo deshicieron deshecho deshecha deshaz
    rehacer: rehago rehaga rehice rehizo rehicieron rehecho rehecha
    satisfacer: satisfago satisfizo satisfecho satisfecha satisfechos satisfechas
    decir: digo diga digan dije dijo dijeron dijimos dijiste dira diran diria dicho dicha dichos di dime dile dimelo diciendo
      dice dicen
    ir: voy vas va van vamos vaya vayan fui fue fueron fuimos fuiste iba iban ido yendo ire ira iran
    dar: doy das da dan damos di dio dieron dimos des den dame dale
    ver: veo vea vean vi vio vieron vimos visto vistos viendo
    poder: puedo puede puedes pueden podemos pude pudo pudiste pudieron pudimos podre podra podran podria podrian pueda puedan
      pudiera pudiendo
    querer: quiero quiere quieres quieren quise quiso quisieron quisiera querra querran querria quiera quieran
    saber: sabe supe supo supieron sabra sabran sabria sepa sepan
    caber: cabe caben cupo cupieron quepa quepan cabra cabran
    salir: salgo salga salgan saldra saldran saldria sal
    valer: valgo valga valgan valdra valdran vale valen
    caer: caigo caiga caigan cayo cayeron cayendo cae caen caida caidas caido caidos
    leer: leo lee leen lei leyo leyeron leyendo leido leida leidos leidas
    creer: creyo creyeron creyendo creido
    oir: oigo oye oyen oiga oyo oyeron oido
    romper: roto rota rotos rotas
    abrir: abierto abierta abiertos abiertas
    cubrir: cubierto cubierta cubiertos cubiertas
    descubrir: descubierto descubierta descubiertos descubiertas
    escribir: escrito escrita escritos escritas
    describir: descrito descrita descritos descritas
    inscribir: inscrito inscrita inscritos inscritas
    suscribir: suscrito suscrita suscritos suscritas
    transcribir: transcrito transcrita transcritos
    resolver: resuelto resuelta resueltos resueltas
    devolver: devuelto devuelta devueltos devueltas
    volver: vuelto vueltos
    envolver: envuelto envuelta
    imprimir: impreso impresa impresos impresas impresion
    freir: frito
    morir: murio murieron muerto muerta muertos muertas
    dormir: durmio durmieron durmiendo
    conectar: conexion conexiones
    desconectar: desconexion desconexiones
    jugar: juego juega juegan juegue jugue
    cuento: cuentos`,
  families: `
    poner componer disponer imponer proponer suponer reponer exponer oponer posponer:
      poner pongo ponga pongan puse puso pusieron pusimos puesto puesta puestos puestas pondra pondran pondria pon ponlo ponla
      ponle ponte;
    tener contener mantener detener obtener sostener retener:
      tener tengo tenga tengan tiene tienes tienen tuve tuvo tuviste tuvieron tuvimos tendre tendra tendran tendria tendremos ten;
    venir convenir prevenir intervenir:
      venir vengo venga vengan viene vienes vienen vine vino vinieron vendra vendran vendria viniendo;
    traer extraer distraer atraer contraer sustraer:
      traer traigo traiga traigan traje trajo trajeron traido traida trayendo;
    producir conducir reducir traducir introducir inducir deducir:
      ducir duzco duzca duzcan duje dujo dujeron dujimos`,
  vowels: `
    e>ie: empezar comenzar cerrar pensar perder entender encender extender atender defender sentar calentar despertar
      recomendar gobernar confesar negar desplegar plegar tropezar manifestar acertar apretar atravesar
      preferir sugerir transferir referir diferir convertir advertir divertir invertir sentir consentir mentir adquirir
      requerir interferir inferir digerir
    e>i: pedir seguir elegir repetir servir medir impedir despedir conseguir perseguir corregir competir
      preferir sugerir transferir referir diferir convertir advertir divertir invertir sentir consentir mentir requerir
      interferir inferir
    o>ue: contar mostrar encontrar probar comprobar aprobar recordar acordar costar renovar colgar descolgar almorzar
      soltar volar apostar forzar reforzar esforzar demostrar descontar
      volver devolver resolver mover remover doler llover envolver revolver promover morir dormir`,
  endings: `
    ar er ir a o as an es en e ando iendo ado ada ados adas ido ida idos idas aste aron iste ieron amos emos imos
    aba abas aban abamos ara aras aran aramos iera ieras ieran aremos eremos iremos
    !é !í !ó !ió !ía !ía>i !ías !ías>i !ían !ían>i !íamos !eré !iré !erá !irá !erás !irás !erán !irán !aría !ería !iría !arían
    !erían !irían !aríamos !eríamos !iríamos !aré !ará !arás !arán !yó !yeron !yendo !ación !aciones !ripción>rib !ripciones>rib !encia !encias`,
  plurals: 'ces>z enes>en eses>es',
  spelling: 'qu>c gu>g zc>c z>c j>g',
  soft: 'qu>k gu>g c>z g>j',
  hard: 'zc>z c>k',
  clitics: `me te se lo la le nos los las les melo mela telo tela selo sela noslo nosla`,
} satisfies WordFormRules;
