/** La página “Accesibilidad”: qué funciona para quién, qué no, y cómo se sabe. */
export const access = {
  title: 'Accesibilidad',
  lead: 'En una clase tienen que poder jugar todos. Esta página dice qué hace Demarche para lograrlo y dónde se queda corto. La medida es WCAG 2.2, nivel AA.',

  works: 'Qué funciona',
  keyboard: 'Sin ratón',
  keyboardSays:
    'A todo se llega con el teclado, y lo que tiene el foco lleva un marco grueso. Nada exige arrastrar, usar un segundo dedo ni darse prisa: no corre ningún reloj.',
  keys: 'Teclas',
  key: 'Tecla',
  keyDoes: 'Qué hace',
  keyTab: 'Tab, Mayús + Tab',
  keyTabDoes: 'De un control al siguiente, y de vuelta',
  keyArrows: 'Flechas',
  keyArrowsDoes: 'Entre los expedientes de un turno y entre las respuestas de una pregunta',
  keyNumbers: 'Del 1 al 9',
  keyNumbersDoes: 'Elegir esa respuesta en el expediente abierto',
  keyEnter: 'Intro',
  keyEnterDoes: 'Pulsar lo que tiene el foco; cuando todo está decidido, sellar',
  keyAny: 'Cualquier tecla',
  keyAnyDoes: 'Terminar la revelación (Tab no la termina, para que puedas mirar mientras tanto)',
  keyEscape: 'Esc',
  keyEscapeDoes: 'Cerrar una ventana o una pista',
  reader: 'Con lector de pantalla',
  readerSays:
    'Cada control dice qué es y cómo está. Las páginas tienen títulos y regiones, y el foco va a donde empieza algo nuevo. Cuando se abren las decisiones, se te lee qué se movió y por qué. El mapa y las votaciones están también en palabras, y detrás de cada gráfica hay una tabla.',
  drawing: 'Sin el mapa',
  drawingSays:
    'Si un dispositivo no puede dibujar el mapa, se dice lo mismo en palabras y se puede jugar la partida entera. No hay nada que se vea solo en el mapa.',
  motion: 'Sin movimiento',
  motionSays:
    'Si el dispositivo pide menos movimiento, nada se mueve por su cuenta. En “Ajustes” puedes pedirlo solo para Demarche. Nada parpadea y no hay sonido.',
  zoom: 'Más grande',
  zoomSays:
    'Las páginas se pueden ampliar hasta el 400 % y no hace falta desplazarse de lado hasta un ancho de 320 píxeles; las tablas anchas se desplazan solas. También vale aquí el tamaño de letra que hayas puesto en el navegador.',
  contrast: 'Color y contraste',
  contrastSays:
    'El texto se distingue de su fondo con un contraste de 4,5 a 1 como mínimo, de día y de noche. Ningún color significa algo por sí solo: subir y bajar son flechas, las líneas llevan su nombre y los votos tienen forma. Si tu sistema pone sus propios colores, se usan esos.',
  languages: 'Idioma',
  languagesSays:
    'Inglés y español, y se puede cambiar en cualquier momento, también a mitad de un turno. Lo que se cuenta en otro idioma está marcado, para que el lector de pantalla cambie de voz. Las frases son cortas, y las palabras se explican donde hacen falta.',
  offline: 'Dispositivos y redes',
  offlineSays:
    'Después de la primera visita, Demarche funciona sin red. Corre en un Chromebook de colegio y en un teléfono, guarda tu partida por sí mismo y no envía nada a ninguna parte.',

  limits: 'Qué tiene límites',
  limitReader:
    'Todavía no lo han probado personas que usan cada día un lector de pantalla o un conmutador, ni se ha probado con cada uno de los lectores habituales. Lo dicho arriba se comprobó con lo que el propio navegador cuenta de cada página.',
  limitMap:
    'El mapa y la sala que se dibujan solo se pueden señalar con un puntero. Con el teclado se usan los expedientes, las listas de un turno y el mapa en palabras, que llevan a lo mismo.',
  limitCompare:
    'Con muchas partidas, las gráficas de “Comparar” son difíciles de seguir a la vista. Sus tablas dicen lo mismo, pero una tabla de cuarenta partidas es larga.',
  limitTeachers:
    'Un escenario escrito por un docente es tan claro como lo haya hecho quien lo escribió, y puede estar en un solo idioma. Lo que se dice de sus lugares sale del archivo.',
  limitStudio:
    'El taller se puede usar con el teclado, pero sus tarjetas tienen muchos controles, y la vista del archivo es un editor de texto que los lectores de pantalla leen línea por línea. En un teléfono queda apretado.',
  limitSources: 'Las fuentes llevan a páginas de otros. No sabemos qué tan accesibles son.',
  limitPaper:
    'Las páginas impresas tienen un solo tamaño de letra. Quien necesite otro puede ampliar la página en una pantalla.',

  tested: 'Cómo se comprobó',
  testedMachine:
    'Con una máquina, en cada cambio: axe revisa todas las pantallas de día y de noche, en los dos idiomas, en una página ancha y en una estrecha, y no puede encontrar nada, ni siquiera algo que no sepa decidir.',
  testedPlayed:
    'Jugando partidas enteras solo con el teclado, sin movimiento, sin nada dibujado y al 400 %; y leyendo lo que el navegador le dice de cada página a un lector de pantalla.',
  testedEye: 'A la vista, en cuatro tamaños, de día y de noche. Todo ello solo en Chromium.',

  tell: 'Si algo te estorba',
  tellSays:
    'Demarche no envía nada, y por eso aquí no hay formulario. Díselo a tu docente, o abre una incidencia donde se guarda el proyecto. Ayuda decir en qué pantalla fue, con qué dispositivo y navegador, y qué querías hacer.',
};
