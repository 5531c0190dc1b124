// The parts of ical.js that unfold what repeats, and read the zones that a calendar brings with it.
import ICAL from 'ical.js';

export const { parse, Component, Recur, Time, Timezone } = ICAL;
