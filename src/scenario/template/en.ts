/** The template in English, also the first scenario of the authors' guide. */
export const english = `# yaml-language-server: $schema=./scenario.schema.json
# This is a whole game of two turns. Change a little, check it, and change a little more.
# What follows a “#” is a note to yourself. Players never see it.

# Who and what this is.
format: 1
id: river                    # the short name; saved games know the scenario by it
version: 0.1.0
language: en                 # of the texts below
title: Two countries, one river
about: Highland plans a dam. Lowland drinks from the same river. Each of them has good reasons.

class:
  grades: 9-12
  minutes: 15
  debrief:
    - Which choice would you make again?
    - What did the other side need?

# Where your claims come from. Web addresses (url) stand only here.
sources:
  plan: {title: Plans for a dam at Alder, publisher: Highland Power, date: 2029-11-20, country: HL}
  harvest: {title: Report on the harvest, publisher: Reed Farm Union, date: 2029-12-02, country: LL}

# The two that play. A mandate is what a player tries to get; “wants” says how much each meter counts.
governments:
  up:
    name: Highland
    capital: Alder
    mandates:
      light: {name: Light for the villages, says: "A clinic without power loses lives.", wants: {power: 3, trust: 1}}
      peace: {name: A quiet border, says: "A good neighbor is worth a dark year.", wants: {trust: 5, power: 1}}
  down:
    name: Lowland
    capital: Reed
    mandates:
      fields: {name: Save the harvest, says: "Farmers cannot wait for next year.", wants: {water: 3, trust: 1}}
      friend: {name: Keep the neighbor, says: "The river will outlast this quarrel.", wants: {trust: 5, water: 1}}

# What choices move, each from 0 to 100 points. The first three are shown large.
meters:
  trust: {name: Trust, start: 48, about: Whether each believes the other’s word.}
  water: {name: Water in Lowland, start: 52, about: How much of what the fields need reaches them.}
  power: {name: Power in Highland, start: 40, about: How many homes have light in the evening.}

# What decisions and events are about.
topics: {dam: The dam, river: The river}

turns:
  # In the second decision “sees: dam” lets Lowland answer what Highland chose. Without it, both choose in secret.
  - id: plan
    date: 2030-03-01
    headline: Highland shows its plans
    brief: "Engineers in Alder show a model of a dam. Downstream, farmers count the weeks to the harvest."
    sources: [plan]
    decisions:
      - id: dam
        by: up
        topic: dam
        ask: What does Highland build?
        really: {chose: high, certainty: judgement, sources: [plan]}    # what was done; here, what you think likely
        options:
          high:
            label: A high dam
            says: It would light every village, and it would hold the river back.
            advice:
              - {who: The minister of power, says: "Every winter that we wait costs lives."}
              - {who: The envoy in Reed, says: "They will read it as a hand on their throat."}
            effects: {power: 8, water: -1, trust: -4}
            because: A high dam gives much power, and Lowland fears whoever holds the gates.
            certainty: judgement
            sources: [plan]
          low:
            label: A low dam
            says: Half of the villages get light, and most of the water passes.
            advice:
              - {who: An engineer, says: "We can build it in a year and add to it later."}
              - {who: A mayor in the hills, says: "My half would be the dark half."}
            effects: {power: 5, water: -1}
            because: A low dam gives some power and lets most of the water pass.
            certainty: judgement
            sources: [plan]
          none:
            label: No dam for now
            says: Nothing is built until the two countries have talked.
            advice:
              - {who: The envoy in Reed, says: "A year of talks is cheaper than a year of guards."}
              - {who: The minister of power, says: "Nobody will thank us for the dark."}
            effects: {trust: 5}
            because: Lowland takes the delay as a sign of good will.
            certainty: judgement
            sources: [harvest]
      - id: answer
        by: down
        topic: river
        sees: dam
        ask: How does Lowland answer?
        really: {chose: talk, certainty: judgement, sources: [harvest]}
        options:
          court:
            when: {chose: {dam: [high, low]}}          # offered only if there is a dam to complain of
            label: Take the plan to court
            says: Judges know the old treaty, and they take their time.
            advice:
              - {who: A lawyer, says: "The treaty is on our side."}
              - {who: A trader at the border, says: "You do not sue somebody and then ask for a favor."}
            effects: {trust: -5}
            because: Nobody likes to be sued.
            certainty: judgement
            sources: [harvest]
            consequences:                              # what may follow later, here one turn later in 6 of 10 games
              - id: ruling
                chance: 60%
                after: 1
                effects: {water: 9, power: -5}
                because: The judges order Highland to let water pass that its turbines need.
                certainty: judgement
                sources: [harvest]
          talk:
            label: Offer to share
            says: Lowland gives up some water now and asks for a rule for all years.
            advice:
              - {who: The foreign minister, says: "Whoever offers first writes the rule."}
              - {who: A farmer, says: "You are giving away my June."}
            effects: {trust: 7, water: -4}
            because: An offer is heard, and it costs some water.
            certainty: judgement
            sources: [harvest]
          wait:
            label: Say nothing yet
            says: Lowland fills its ponds and keeps its thoughts to itself.
            advice:
              - {who: A water engineer, says: "Full ponds are the best argument."}
              - {who: The foreign minister, says: "Silence will be read as consent."}
            effects: {water: 3}
            because: While nobody knows what comes, everybody saves water.
            certainty: judgement
            sources: [harvest]

  - id: summer
    date: 2030-07-01
    headline: A summer of little rain
    brief: "The river is low in both countries, and both governments look at the gates."
    sources: [harvest]
    decisions:
      - id: gates
        by: up
        topic: dam
        ask: What happens to the water this summer?
        really: {chose: keep, certainty: judgement, sources: [plan]}
        options:
          share:
            label: Share it by a fixed rule
            says: Both sides read the same gauge, and the gates follow it.
            advice:
              - {who: The envoy in Reed, says: "A rule can be checked, and a promise cannot."}
              - {who: The minister of power, says: "The rule knows nothing of our hospitals."}
            effects: {power: -5, water: 1, trust: 5}
            because: A rule that both know gives up some power and builds trust.
            certainty: judgement
            sources: [plan]
          keep:
            label: Keep what we need
            says: The turbines come first, and what is left flows on.
            advice:
              - {who: The minister of power, says: "We promised light and we keep our word."}
              - {who: A mayor at the border, says: "I can see their dry fields from my window."}
            effects: {power: 6, water: -1, trust: -3}
            because: The lights stay on, and below the gates everybody can see why.
            certainty: judgement
            sources: [plan]
      - id: harvest
        by: down
        topic: river
        ask: How does Lowland save its harvest?
        really: {chose: buy, certainty: judgement, sources: [harvest]}
        options:
          wells:
            label: Dig new wells
            says: Each village drills for itself, as deep as it can pay for.
            advice:
              - {who: A farmer, says: "It is the only water that nobody can close."}
              - {who: A geologist, says: "What we pump today is missing next year."}
            effects: {water: 6}
            because: Wells help for one summer.
            certainty: judgement
            sources: [harvest]
          buy:
            label: Buy power and pump
            says: Lowland pays Highland for the power that lifts the water.
            advice:
              - {who: The minister of trade, says: "Who sells to us has a reason to be kind."}
              - {who: A deputy, says: "We pay them for water that was ours."}
            effects: {trust: 6, power: -2}
            because: A trade ties the neighbors together, and the power goes to the pumps.
            certainty: judgement
            sources: [harvest]
          rally:
            label: Call a rally at the border
            says: Thousands stand at the fence while the cameras run.
            advice:
              - {who: A union leader, says: "They open gates only when the world is watching."}
              - {who: The foreign minister, says: "They will open them once and remember it for years."}
            effects: {trust: -8, water: 12}
            because: Under pressure Highland opens a gate, and does not forget it.
            certainty: judgement
            sources: [harvest]

# What happens by itself: here in the second turn, in 4 of 10 games.
events:
  - id: drought
    topic: river
    when: {turn: {at_least: 2}}
    chance: 40%
    headline: No rain for six weeks
    effects: {water: -6, power: -6}
    because: Without rain the fields dry out and the turbines stand still.
    certainty: judgement
    sources: [harvest]

# After the last turn the first ending that fits is the one. The last has no “when”: it is for all other games.
endings:
  - id: treaty
    when: {trust: {at_least: 54}}
    title: A treaty on the river
  - id: dry
    when: {water: {below: 51}}
    title: Dry fields
  - id: lights
    when: {power: {at_least: 48}}
    title: Bright hills, cold neighbors
  - id: uneasy
    title: An uneasy peace

# What you expect of your own model, tried in many games whenever you check it.
tests:
  - name: what was likely done ends in a treaty
    play: really
    expect: {ending: treaty, in: 90%}
`;
