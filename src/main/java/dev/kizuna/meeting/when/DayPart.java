package dev.kizuna.meeting.when;

import dev.kizuna.kernel.Refusal;

/** The part of the day that was said with an hour, and the hour of 0–24 that both mean together. */
enum DayPart {
    NOT_SAID {
        @Override
        int hour(int said, String part) {
            return said;
        }
    },
    AM {
        @Override
        int hour(int said, String part) {
            return said == 12 ? 0 : atMost(11, said, part);
        }
    },
    PM {
        @Override
        int hour(int said, String part) {
            return said < 12 ? said + 12 : atMost(23, said, part);
        }
    },
    /** 午前12時 and 午後12時 are read either way by different people, unlike 12 am and 12 pm. */
    GOZEN {
        @Override
        int hour(int said, String part) {
            return not12(said, part) ? atMost(11, said, part) : said;
        }
    },
    GOGO {
        @Override
        int hour(int said, String part) {
            return not12(said, part) ? PM.hour(said, part) : said;
        }
    },
    /** 昼. */
    NOONTIME {
        @Override
        int hour(int said, String part) {
            return said >= 1 && said <= 5 ? said + 12 : within(10, 17, said, part);
        }
    },
    /** 夕方. */
    EVENING {
        @Override
        int hour(int said, String part) {
            return within(15, 19, said < 12 ? said + 12 : said, part);
        }
    },
    /** 夜. */
    NIGHT {
        @Override
        int hour(int said, String part) {
            return not12(said, part) ? within(17, 24, said < 12 ? said + 12 : said, part) : said;
        }
    };

    /** @throws Refusal {@code NO_SUCH_TIME} or {@code AMBIGUOUS} with {@code part}, where the two do not go together */
    abstract int hour(int said, String part);

    boolean isMorning() {
        return this == AM || this == GOZEN;
    }

    private static int atMost(int most, int hour, String part) {
        return within(0, most, hour, part);
    }

    private static int within(int least, int most, int hour, String part) {
        if (hour < least || hour > most) {
            throw new Refusal(WhenTrouble.NO_SUCH_TIME, "part", part);
        }
        return hour;
    }

    private static boolean not12(int hour, String part) {
        if (hour == 12) {
            throw new Refusal(WhenTrouble.AMBIGUOUS, "part", part);
        }
        return true;
    }
}
