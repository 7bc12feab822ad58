/** The template in Spanish: the same rules and ids, told by Spanish names. */
export const spanish = `# yaml-language-server: $schema=./scenario.schema.json
# Este es un juego completo de dos turnos. Cambia un poco, revísalo, y cambia otro poco.
# Lo que va después de un “#” es una nota para ti. Quienes juegan nunca la ven.

# Quién y qué es esto.
format: 1
id: river                    # el nombre corto; las partidas guardadas conocen el escenario por él
version: 0.1.0
language: es                 # de los textos que siguen
title: Dos países, un río
about: Sierralta planea una presa. Vegabaja bebe del mismo río. Cada una tiene buenas razones.

class:
  grades: 9-12
  minutes: 15
  debrief:
    - ¿Qué decisión volverías a tomar?
    - ¿Qué necesitaba el otro lado?

# De dónde viene lo que afirmas. Las direcciones web (url) van solo aquí.
sources:
  plan: {title: Planos de una presa en Aliso, publisher: Energía de Sierralta, date: 2029-11-20, country: HL}
  harvest: {title: Informe sobre la cosecha, publisher: Unión Agraria de Junco, date: 2029-12-02, country: LL}

# Los dos que juegan. Un mandato es lo que busca quien juega; “wants” dice cuánto cuenta cada indicador.
governments:
  up:
    name: Sierralta
    capital: Aliso
    mandates:
      light: {name: Luz para los pueblos, says: "Un puesto de salud sin luz pierde vidas.", wants: {power: 3, trust: 1}}
      peace: {name: Una frontera tranquila, says: "Un buen vecino vale un año a oscuras.", wants: {trust: 5, power: 1}}
  down:
    name: Vegabaja
    capital: Junco
    mandates:
      fields: {name: Salvar la cosecha, says: "El campo no puede esperar al otro año.", wants: {water: 3, trust: 1}}
      friend: {name: Conservar al vecino, says: "El río durará más que esta pelea.", wants: {trust: 5, water: 1}}

# Lo que mueven las decisiones, cada cosa de 0 a 100 puntos. Los tres primeros se muestran grandes.
meters:
  trust: {name: Confianza, start: 48, about: Si cada uno cree en la palabra del otro.}
  water: {name: Agua en Vegabaja, start: 52, about: Cuánto de lo que necesitan los campos les llega.}
  power: {name: Energía en Sierralta, start: 40, about: Cuántas casas tienen luz por la noche.}

# De qué tratan las decisiones y los sucesos.
topics: {dam: La presa, river: El río}

turns:
  # En la segunda decisión “sees: dam” deja que Vegabaja responda a lo que eligió Sierralta. Sin eso, las dos eligen en secreto.
  - id: plan
    date: 2030-03-01
    headline: Sierralta muestra sus planos
    brief: "En Aliso, los ingenieros muestran la maqueta de una presa. Río abajo, la gente del campo cuenta las semanas que faltan para la cosecha."
    sources: [plan]
    decisions:
      - id: dam
        by: up
        topic: dam
        ask: ¿Qué construye Sierralta?
        really: {chose: high, certainty: judgement, sources: [plan]}    # lo que se hizo; aquí, lo que te parece probable
        options:
          high:
            label: Una presa alta
            says: Daría luz a todos los pueblos, y retendría el río.
            advice:
              - {who: La ministra de Energía, says: "Cada invierno que esperamos cuesta vidas."}
              - {who: El enviado en Junco, says: "La van a sentir como una mano en la garganta."}
            effects: {power: 8, water: -1, trust: -4}
            because: Una presa alta da mucha energía, y Vegabaja teme a quien maneje las compuertas.
            certainty: judgement
            sources: [plan]
          low:
            label: Una presa baja
            says: La mitad de los pueblos tendrá luz, y casi toda el agua pasa.
            advice:
              - {who: Una ingeniera, says: "Podemos hacerla en un año y ampliarla después."}
              - {who: Un alcalde de la montaña, says: "Mi mitad sería la mitad a oscuras."}
            effects: {power: 5, water: -1}
            because: Una presa baja da algo de energía y deja pasar casi toda el agua.
            certainty: judgement
            sources: [plan]
          none:
            label: Ninguna presa por ahora
            says: No se construye nada hasta que los dos países hayan hablado.
            advice:
              - {who: El enviado en Junco, says: "Un año de diálogo cuesta menos que un año de guardias."}
              - {who: La ministra de Energía, says: "Nadie nos va a agradecer la oscuridad."}
            effects: {trust: 5}
            because: Vegabaja toma la espera como una señal de buena voluntad.
            certainty: judgement
            sources: [harvest]
      - id: answer
        by: down
        topic: river
        sees: dam
        ask: ¿Cómo responde Vegabaja?
        really: {chose: talk, certainty: judgement, sources: [harvest]}
        options:
          court:
            when: {chose: {dam: [high, low]}}          # se ofrece solo si hay una presa de la cual quejarse
            label: Demandar el plan
            says: Los jueces conocen el viejo tratado, y se toman su tiempo.
            advice:
              - {who: Una abogada, says: "El tratado está de nuestro lado."}
              - {who: Un comerciante de la frontera, says: "Uno no demanda a alguien y luego le pide un favor."}
            effects: {trust: -5}
            because: A nadie le gusta que lo demanden.
            certainty: judgement
            sources: [harvest]
            consequences:                              # lo que puede venir después: aquí, un turno más tarde, en 6 de 10 partidas
              - id: ruling
                chance: 60%
                after: 1
                effects: {water: 9, power: -5}
                because: Los jueces ordenan a Sierralta dejar pasar agua que necesitan sus turbinas.
                certainty: judgement
                sources: [harvest]
          talk:
            label: Ofrecer compartir
            says: Vegabaja cede algo de agua ahora y pide una regla para todos los años.
            advice:
              - {who: La canciller, says: "Quien ofrece primero escribe la regla."}
              - {who: Un agricultor, says: "Están regalando mi mes de junio."}
            effects: {trust: 7, water: -4}
            because: Una oferta se escucha, y cuesta algo de agua.
            certainty: judgement
            sources: [harvest]
          wait:
            label: No decir nada todavía
            says: Vegabaja llena sus embalses y se guarda lo que piensa.
            advice:
              - {who: Un ingeniero de aguas, says: "Los embalses llenos son el mejor argumento."}
              - {who: La canciller, says: "El silencio se va a leer como un sí."}
            effects: {water: 3}
            because: Mientras nadie sabe qué viene, todos ahorran agua.
            certainty: judgement
            sources: [harvest]

  - id: summer
    date: 2030-07-01
    headline: Un verano de poca lluvia
    brief: "El río está bajo en los dos países, y los dos gobiernos miran las compuertas."
    sources: [harvest]
    decisions:
      - id: gates
        by: up
        topic: dam
        ask: ¿Qué pasa con el agua este verano?
        really: {chose: keep, certainty: judgement, sources: [plan]}
        options:
          share:
            label: Compartirla con una regla fija
            says: Los dos lados leen el mismo medidor, y las compuertas lo siguen.
            advice:
              - {who: El enviado en Junco, says: "Una regla se puede comprobar; una promesa, no."}
              - {who: La ministra de Energía, says: "La regla no sabe nada de nuestros hospitales."}
            effects: {power: -5, water: 1, trust: 5}
            because: Una regla que los dos conocen cede algo de energía y crea confianza.
            certainty: judgement
            sources: [plan]
          keep:
            label: Quedarnos con lo que necesitamos
            says: Primero van las turbinas, y lo que queda sigue su curso.
            advice:
              - {who: La ministra de Energía, says: "Prometimos luz y cumplimos la palabra."}
              - {who: Un alcalde de la frontera, says: "Desde mi ventana veo sus campos secos."}
            effects: {power: 6, water: -1, trust: -3}
            because: Las luces siguen encendidas, y río abajo todos pueden ver por qué.
            certainty: judgement
            sources: [plan]
      - id: harvest
        by: down
        topic: river
        ask: ¿Cómo salva Vegabaja su cosecha?
        really: {chose: buy, certainty: judgement, sources: [harvest]}
        options:
          wells:
            label: Cavar pozos nuevos
            says: Cada pueblo perfora por su cuenta, tan hondo como pueda pagar.
            advice:
              - {who: Un agricultor, says: "Es la única agua que nadie puede cerrar."}
              - {who: Una geóloga, says: "Lo que saquemos hoy faltará el otro año."}
            effects: {water: 6}
            because: Los pozos ayudan por un verano.
            certainty: judgement
            sources: [harvest]
          buy:
            label: Comprar energía y bombear
            says: Vegabaja le paga a Sierralta la energía que sube el agua.
            advice:
              - {who: La ministra de Comercio, says: "Quien nos vende tiene una razón para tratarnos bien."}
              - {who: Un diputado, says: "Les pagamos por agua que era nuestra."}
            effects: {trust: 6, power: -2}
            because: El comercio une a los vecinos, y la energía se va a las bombas.
            certainty: judgement
            sources: [harvest]
          rally:
            label: Llamar a una marcha en la frontera
            says: Miles se paran frente a la cerca mientras las cámaras graban.
            advice:
              - {who: Un líder sindical, says: "Solo abren las compuertas cuando el mundo está mirando."}
              - {who: La canciller, says: "Las abrirán una vez y lo recordarán por años."}
            effects: {trust: -8, water: 12}
            because: Bajo presión Sierralta abre una compuerta, y no lo olvida.
            certainty: judgement
            sources: [harvest]

# Lo que pasa por sí solo: aquí en el segundo turno, en 4 de 10 partidas.
events:
  - id: drought
    topic: river
    when: {turn: {at_least: 2}}
    chance: 40%
    headline: Seis semanas sin lluvia
    effects: {water: -6, power: -6}
    because: Sin lluvia los campos se secan y las turbinas se detienen.
    certainty: judgement
    sources: [harvest]

# Después del último turno vale el primer final que encaja. El último no tiene “when”: es para todas las demás partidas.
endings:
  - id: treaty
    when: {trust: {at_least: 54}}
    title: Un tratado sobre el río
  - id: dry
    when: {water: {below: 51}}
    title: Campos secos
  - id: lights
    when: {power: {at_least: 48}}
    title: Montañas con luz, vecinos fríos
  - id: uneasy
    title: Una paz inquieta

# Lo que esperas de tu propio modelo: se prueba en muchas partidas cada vez que lo revisas.
tests:
  - name: lo que probablemente se hizo termina en un tratado
    play: really
    expect: {ending: treaty, in: 90%}
`;
