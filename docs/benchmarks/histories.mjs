#!/usr/bin/env node
/*
 * Writes seeded random histories of answers, and what two other programs that know FSRS-6 make of them.
 *
 * usage: npm install ts-fsrs@5.4.2 @open-spaced-repetition/binding@0.5.0     in any folder
 *        cd THAT FOLDER && node PROJECT/docs/benchmarks/histories.mjs [COUNT] [SEED] > histories.tsv
 *
 * 200 histories of seed 1 are quiz/src/test/resources/org/triangulate/quiz/memory/histories.tsv, to which a test holds
 * the scheduler. To compare any others:
 *
 *        HISTORIES=/path/to/histories.tsv mvn -q -Dquick -Dbenchmark=CrossCheck -pl docs -am process-test-classes
 *
 * The settings are the same everywhere: the default weights, steps of 1 and 10 minutes, 10 minutes for what was
 * forgotten, retention 0.9, 36,500 days at most, no fuzz. The others count whole days, so that the answers are either a
 * few minutes apart, on one day, or whole days. The other two agree with each other as far as is told on standard error.
 *
 * One line is one answer: the history, the seconds since the answer before, the grade, then stability and difficulty by
 * ts-fsrs, the same by fsrs-rs (the binding), the state (1 learning, 2 review, 3 relearning), the step, and the seconds
 * until the item is due. These are ts-fsrs's, with two differences of convention undone: it keeps the intervals of hard,
 * good and easy at least a day apart, and it rounds the pause after a hard step to whole minutes and takes it at each
 * step; there the pause is left out ("-"), as Anki repeats the step.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'histories.cjs'));
const { createEmptyCard, fsrs, Rating, State } = require('ts-fsrs');
const { FSRSBinding } = require('@open-spaced-repetition/binding');

const DAY = 86_400;
const count = Number(process.argv[2] ?? 200);
const chance = mulberry32(Number(process.argv[3] ?? 1));
const scheduler = fsrs({ enable_fuzz: false });
const binding = new FSRSBinding();
const GRADE = ['', 'again', 'hard', 'good', 'easy'];
const farthest = { stability: 0, difficulty: 0 };
let answers = 0;
let keptApart = 0;

/** Mulberry32, a generator of 32 bits of state. */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function whole(from, to) {
  return from + Math.floor(chance() * (to - from + 1));
}

/** Seconds until the next answer: when due, minutes, days, months or years later. */
function gap(card, now) {
  const due = Math.round((card.due - now) / 1000);
  const kind = chance();
  if (kind < 0.35) {
    return due;
  }
  if (kind < 0.55) {
    return 60 * whole(1, 20);
  }
  return DAY * (kind < 0.8 ? whole(1, 15) : kind < 0.95 ? whole(10, 400) : whole(300, 4000));
}

function grade(ease) {
  return chance() > ease ? Rating.Again : [Rating.Hard, Rating.Good, Rating.Good, Rating.Easy][whole(0, 3)];
}

/** The seconds until due by the stability alone; empty where the convention for hard steps differs. */
function due(before, card, now, given) {
  if (card.state !== State.Review) {
    return given === Rating.Hard && before.state !== State.Review ? '-' : Math.round((card.due - now) / 1000);
  }
  const days = scheduler.next_interval(card.stability, 0);
  keptApart += days !== Math.round((card.due - now) / 1000 / DAY) ? 1 : 0;
  return days * DAY;
}

function differ(name, one, other) {
  farthest[name] = Math.max(farthest[name], Math.abs(one - other) / one);
}

function write(history) {
  let now = new Date('2020-01-01T05:00:00Z');
  let card = createEmptyCard(now);
  let memory = null;
  const ease = 0.3 + 0.65 * chance();
  for (let left = whole(4, 24), waited = 0; left > 0; left--) {
    const given = grade(ease);
    now = new Date(now.getTime() + waited * 1000);
    const next = scheduler.next(card, now, given).card;
    memory = binding.nextStates(memory, 0.9, Math.floor(waited / DAY))[GRADE[given]].memory;
    differ('stability', next.stability, memory.stability);
    differ('difficulty', next.difficulty, memory.difficulty);
    const cells = [history, waited, given, next.stability, next.difficulty, memory.stability, memory.difficulty];
    console.log([...cells, next.state, next.learning_steps, due(card, next, now, given)].join('\t'));
    card = next;
    answers++;
    waited = gap(card, now);
  }
}

for (let history = 1; history <= count; history++) {
  write(history);
}
console.error(`${count} histories of ${answers} answers; the other two differ by at most, as shares:`, farthest);
console.error(`${keptApart} intervals that ts-fsrs lengthens to keep grades a day apart`);
