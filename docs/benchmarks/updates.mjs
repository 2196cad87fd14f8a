/* How many cards ts-fsrs updates in a second of processor time; updates.py runs it where ts-fsrs is installed. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { createEmptyCard, fsrs, Rating } = createRequire(join(process.cwd(), 'updates.cjs'))('ts-fsrs');
const START = new Date('2026-01-01T05:00:00Z');
const HISTORIES = 1000;
const ANSWERS = 20;
const scheduler = fsrs({ enable_fuzz: false });

function seconds() {
  const used = process.cpuUsage();
  return (used.user + used.system) / 1e6;
}

/** Each item is answered when it is due; three answers in four are good. */
function last(history) {
  let card = scheduler.next(createEmptyCard(START), START, Rating.Good).card;
  for (let answer = 1; answer < ANSWERS; answer++) {
    card = scheduler.next(card, card.due, (history + answer) % 4 === 0 ? Rating.Again : Rating.Good).card;
  }
  return card.stability;
}

function perSecond() {
  const begun = seconds();
  let updates = 0;
  let took = 0;
  while (took < 1) {
    for (let history = 0; history < HISTORIES; history++) {
      last(history);
    }
    updates += HISTORIES * ANSWERS;
    took = seconds() - begun;
  }
  return updates / took;
}

perSecond();
console.log(perSecond());
