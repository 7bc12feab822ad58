import type { Texts } from '../texts';

/** What a report finds, in Spanish. */
export const balance = {
  unreachableOption:
    'ninguna partida llegó a la opción “{{option}}” de “{{decision}}”: afloja su `when`, o quítala.',
  unreachableEvent: 'ninguna partida llegó al suceso “{{event}}”: afloja su `when`, o quítalo.',
  unreachableEnding:
    'ninguna partida llegó al final “{{ending}}”: afloja su `when`, súbelo por encima de un final que le quita sus partidas, o quítalo.',
  rareEnding:
    'solo el {{share}} % de las partidas al azar llega al final “{{ending}}”: una clase casi no lo verá. Afloja su `when`, si es importante.',
  dominatingEnding:
    'el {{share}} % de las partidas al azar llega al final “{{ending}}”: elija lo que elija una clase, termina ahí. Exige más en su `when`, o agrega finales.',
  earlyEnd:
    'el {{share}} % de las partidas al azar termina en los primeros tres cuartos de los turnos: esos estudiantes se quedan sin jugar el resto. Exige más a los finales tempranos.',
  dominatedOption:
    'la opción “{{option}}” nunca es la mejor para {{government}}: “{{than}}” resulta igual o mejor, quiera lo que quiera. Haz que gane en algo.',
  dominatedInPart:
    'la opción “{{option}}” nunca es mejor que “{{than}}” para {{government}}, pero solo con algunos de los supuestos: mira si eso es lo que quieres.',
  historyDominated:
    'lo que {{government}} eligió de verdad, “{{option}}”, nunca es lo mejor en este modelo: lo es “{{than}}”, quiera lo que quiera. El modelo enseña entonces que un gobierno real fue irracional: dale a la opción lo que se esperaba de ella.',
  historyWithoutMotive:
    'lo que {{government}} hizo de verdad no tiene sentido en este modelo: con ningún mandato supera a más del {{best}} % de sus partidas al azar (se pide el {{wanted}} %). Agrega el mandato que tenía, o lo que esperaba ganar.',
  sameAs:
    'las opciones “{{option}}” y “{{than}}” dieron lo mismo en todas las partidas: dale a una de ellas un efecto propio.',
  meterSaturates:
    '“{{meter}}” está en 0 o en 100 después del {{share}} % de los turnos, y ahí nada puede moverlo más: reduce sus efectos, o haz que una tendencia lo traiga de vuelta.',
  meterStill: '“{{meter}}” no se movió en ninguna partida: haz que algo lo mueva, o quítalo.',
  muchLuck:
    'la suerte decide el {{share}} % de lo que logra {{government}}: haz seguras las probabilidades que más pesan, o reduce lo que mueven.',
  littleLuck:
    'la suerte decide solo el {{share}} % de lo que logra {{government}}: las mismas decisiones dan casi la misma partida. Puede ser lo que quieres.',
  littleInfluence:
    'las decisiones propias de {{government}} explican solo el {{share}} % de su puntaje con “{{mandate}}”: dale opciones que muevan lo que quiere este mandato.',
  influenceUnequal:
    'las decisiones de {{more}} deciden mucho más de su propio puntaje que las de {{less}} del suyo: dale a {{less}} opciones que pesen más.',
  luckUnequal: 'la suerte decide mucho más de lo que logra {{more}} que de lo que logra {{less}}.',
  gainsUnequal:
    'jugar bien le da a {{more}} mucha más ventaja sobre su par que a {{less}}: para un lado es más fácil ganar.',
  testFails:
    'la prueba “{{name}}” falla: la expectativa {{place}} se cumplió en el {{got}} % de las partidas y debe cumplirse en el {{wanted}} %; la mayoría terminó en “{{ending}}”.',
} satisfies Texts['balance'];
