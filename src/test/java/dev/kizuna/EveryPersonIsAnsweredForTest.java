package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.sealing.ThrowawayKeys;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No table with a person in it is forgotten when somebody asks for their data, or wishes to be erased. */
@OnBothDatabases
class EveryPersonIsAnsweredForTest {
    /** What a column is called that says who; one that refers to a member is found whatever it is called. */
    private static final String SAYS_WHO =
            "(member|receiver|looker|whose|user_id|person|owner|.*_by|.*_user|.*_member)";

    private static final String COLUMNS =
            "select table_name, column_name from information_schema.columns where table_schema = 'public'"
                    + " and table_name not like 'qrtz%' and table_name <> 'flyway_schema_history'";

    private static final String REFERENCES = "select f.table_name, t.table_name from"
            + " information_schema.referential_constraints r"
            + " join information_schema.table_constraints f on f.constraint_name = r.constraint_name"
            + " join information_schema.table_constraints t on t.constraint_name = r.unique_constraint_name"
            + " where f.table_schema = 'public'";

    @Test
    void everyTableWithAPersonBelongsToARoomThatHandsItOutAndErasesIt(Database database) {
        Set<String> withPeople = new TreeSet<>();
        rows(database, COLUMNS).stream()
                .filter(row -> ((String) row[1]).matches(SAYS_WHO))
                .forEach(row -> withPeople.add((String) row[0]));
        rows(database, REFERENCES).stream()
                .filter(row -> row[1].equals("member"))
                .forEach(row -> withPeople.add((String) row[0]));
        withPeople.add("member");
        // A sole trader's office bears their name.
        withPeople.add("organisation");

        Cores cores = new Cores(database.transactions(), ThrowawayKeys.seals(), () -> {}, Clock.systemUTC());

        assertThat(withPeople).contains("rsvp", "consent", "coordinator", "room_stay", "pair_wish");
        assertThat(cores.dossiers.tables()).containsExactlyInAnyOrderElementsOf(withPeople);
    }

    private static List<Object[]> rows(Database database, String sql) {
        return database.transactions()
                .read(work -> work.repository(session ->
                        session.createNativeQuery(sql, Object[].class).getResultList()));
    }
}
