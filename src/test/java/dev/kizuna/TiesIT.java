package dev.kizuna;

import dev.kizuna.i18n.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What becomes of people who sat at one table, through the real Discord library, with {@code kill -9} between any two steps:
 * each is told each thing once, on its working morning, and what somebody takes back goes from before all eyes.
 */
class TiesIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whoSatTogetherPhonesTomorrowAndIsAskedAMonthAndThreeLater(Language language) {
        try (LiveCircle circle = LiveCircle.open(folder, language, TieDays.PEOPLE)) {
            circle.setUp(language);
            TieDays days = new TieDays(circle, language);
            days.theyAnswerAndWriteTheirCards();
            if (language == Language.JA) {
                circle.stop();
            }
            days.at("2026-12-05T13:40", days::threeOfFourComeAndSitAtOneTable);
            days.at("2026-12-06T10:00", days::onSundayTheyExchangeCardsAndNobodyIsAskedToPhone);
            days.at("2026-12-07T09:31", days::onMondayOnePutsTheCallOffAndOneAsksToBeIntroduced);
            days.at("2026-12-07T10:00", days::aCoordinatorIntroducesThemAndBothHearOfIt);
            days.at("2026-12-08T10:00", days::whatIsTakenBackGoesFromBeforeAllEyes);
            days.at("2026-12-10T09:31", days::onTheDayOfThePromiseTheyPhone);
            // Thirty days later is a Saturday, and the Monday after it a holiday.
            days.at("2027-01-11T10:00", days::onAHolidayNobodyIsAsked);
            days.at("2027-01-12T09:31", days::aMonthLaterItGoesOn);
            days.at("2027-03-10T09:31", days::threeMonthsLaterItRests);
            days.everybodyWasToldEachThingOnce();
            circle.checkWire();
        }
    }
}
