// A learner on the way to an exam, who remembers as the model says; with the real scheduler.
import { randomFrom } from "../../../theme/components/study/random.js";
import { createPlanner, newCardsAllowed } from "../../../theme/components/study/examDate.js";
import { retrievability } from "../../../theme/components/study/fsrs.js";
import { AGAIN, GOOD, HARD, REVIEW, UNSEEN } from "../../../theme/components/study/scheduler.js";

const CARDS = 300;
const DAYS = 42;

/** Begins 12 new cards a day, and of their first answers one in ten is again, one in ten hard. */
export const USUAL_LEARNER = { newADay: 12, firstAgain: 0.1, firstHard: 0.1 };

/**
 * @param {string} seed
 * @param {!Object} settings see examDate.js; the exam, if any, is on day 42
 * @param {!Object=} learner how many cards are begun, and how the first answers fall; the rest of
 *     them is good
 * @return {{recall: number, answers: number}} the share that is expected to be recalled on day 42,
 *     and how many answers it took, those of learning steps included
 */
export function simulate(seed, settings, learner = USUAL_LEARNER) {
  const { newADay, firstAgain, firstHard } = learner;
  const random = randomFrom(seed);
  const planner = createPlanner(settings);
  const cards = Array.from({ length: CARDS }, (_, i) => ({ id: `${seed}:${i}`, schedule: UNSEEN }));
  let answers = 0;
  let begun = 0;

  function ratingOf({ memory, lastDay }, day) {
    const chance = random();
    if (memory === null) {
      return chance < firstAgain ? AGAIN : chance < firstAgain + firstHard ? HARD : GOOD;
    }
    return chance < retrievability(day - lastDay, memory.stability) ? GOOD : AGAIN;
  }

  function study(card, day) {
    let time = 0;
    do {
      const rating = ratingOf(card.schedule, day);
      card.schedule = planner.answer(card.schedule, { card: card.id, rating, time, day });
      time = card.schedule.dueTime;
      answers++;
    } while (card.schedule.phase !== REVIEW);
  }

  for (let day = 0; day < DAYS; day++) {
    cards.slice(0, begun).forEach((card) => {
      if (card.schedule.dueDay <= day) {
        study(card, day);
      }
    });
    // Without an exam too nothing new is begun in the last days: only the reviews are compared.
    if (newCardsAllowed(day, { day: DAYS })) {
      const fresh = cards.slice(begun, begun + newADay);
      fresh.forEach((card) => study(card, day));
      begun += fresh.length;
    }
  }
  const recalled = cards.map(({ schedule: { memory, lastDay } }) =>
    retrievability(DAYS - lastDay, memory.stability),
  );
  return { recall: recalled.reduce((one, other) => one + other) / CARDS, answers };
}
