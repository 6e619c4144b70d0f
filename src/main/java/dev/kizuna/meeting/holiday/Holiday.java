package dev.kizuna.meeting.holiday;

/** A reason why people in Japan have a day off. */
public enum Holiday {
    NEW_YEAR,
    COMING_OF_AGE,
    FOUNDATION,
    EMPERORS_BIRTHDAY,
    SPRING_EQUINOX,
    SHOWA,
    CONSTITUTION,
    GREENERY,
    CHILDREN,
    MARINE,
    MOUNTAIN,
    AGED,
    AUTUMN_EQUINOX,
    SPORTS,
    CULTURE,
    LABOUR,
    /** In the stead of a holiday that falls on a Sunday. */
    SUBSTITUTE,
    /** Between two holidays. */
    BETWEEN
}
