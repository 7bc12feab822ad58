/** A scenario that says little more than it must, in which nothing is wrong. */
export const SMALL = `format: 1
id: my-scenario
version: 0.1.0
language: en
title: My scenario
about: One or two sentences on what it is about.
sources:
  report: {title: Where the facts come from, publisher: Who published it, date: 2025-01-01}
governments:
  first:
    name: First country
    capital: Its capital
    mandates:
      calm: {name: Keep calm, wants: {trust: 1}}
  second:
    name: Second country
    capital: Its capital
    mandates:
      calm: {name: Keep calm, wants: {trust: 1}}
meters:
  trust: {name: Trust, start: 50}
topics: {talks: Talks}
turns:
  - id: opening
    date: 2025-01-01
    headline: What happens first
    brief: What everybody reads before they decide.
    sources: [report]
    decisions:
      - id: first-move
        by: first
        topic: talks
        ask: What does the first country do?
        really: {chose: talk}
        options:
          talk: {label: Talk, effects: {trust: 3}, because: They listen., sources: [report]}
          wait: {label: Wait, effects: {trust: -2}, because: Silence costs., sources: [report]}
      - id: second-move
        by: second
        topic: talks
        ask: What does the second country do?
        really: {chose: answer}
        options:
          answer: {label: Answer, effects: {trust: 2}, because: It shows good will., sources: [report]}
          refuse: {label: Refuse, effects: {trust: -4}, because: It offends., sources: [report]}
endings:
  - {id: friends, when: {trust: {at_least: 52}}, title: They talk}
  - {id: strangers, title: They do not}
`;
