package dev.kizuna;

import dev.kizuna.i18n.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tables of a meeting from the first plan to what is remembered, through the real Discord library, with
 * {@code kill -9} between any two steps: everybody is told their table once, the card stands once, whoever was moved is
 * brought back, each bell rings once, and who sat together is remembered.
 */
class TablesIT {
    private static final int PEOPLE = 6;

    @TempDir
    private Path folder;

    @Test
    void aDayAtTheTablesWhateverIsKilled() {
        try (LiveCircle circle = LiveCircle.open(folder, Language.JA, PEOPLE)) {
            circle.setUp(Language.JA);
            TableDay day = TableDay.in(circle, PEOPLE);
            TableRooms rooms = TableRooms.in(circle);
            day.announce();
            circle.stop();
            day.at("2026-12-04T10:00", day::propose);
            day.at("2026-12-04T10:05", day::moveSomebody);
            day.at("2026-12-04T10:10", day::publish);
            day.at("2026-12-05T13:35", day::everybodyIsToldOnce);
            day.at("2026-12-05T13:40", day::fiveAreCheckedInByThreeHandsAtOnce);
            day.at("2026-12-05T13:45", day::somebodyWalksIn);
            day.at("2026-12-05T13:50", day::mend);
            day.at("2026-12-05T13:55", day::publishWhatWasMended);
            day.at("2026-12-05T14:00", day::onlyThoseWhoMovedAreToldAgain);
            day.at("2026-12-05T14:05", rooms::openRooms);
            day.at("2026-12-05T14:10", rooms::peopleAreAtTheirTables);
            day.at("2026-12-05T14:15", rooms::startATimer);
            day.at("2026-12-05T14:36", rooms::itRingsOnceInEachRoom);
            day.at("2026-12-05T14:50", rooms::bringPeopleBack);
            day.at("2026-12-05T15:50", rooms::clearTheRooms);
            day.at("2026-12-05T16:05", day::whoSatTogetherIsRemembered);
            circle.checkWire();
        }
    }
}
