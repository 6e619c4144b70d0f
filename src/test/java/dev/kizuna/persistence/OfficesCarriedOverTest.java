package dev.kizuna.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kizuna.member.reading.OfficeSpelling;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database from before offices had rows of their own: every text at a person or a handover becomes one of them. */
@OnBothDatabases
class OfficesCarriedOverTest {
    private static final String BEFORE = "36";
    private static final String SCHEMA = "before";

    private HikariDataSource pool;

    @BeforeEach
    void open(FreshDatabase database) {
        DatabaseSettings settings = database.settings();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.embedded() ? EmbeddedAddress.of(settings).url(Mechanics.SHIPPED) : settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(2);
        pool = new HikariDataSource(config);
        old().target(BEFORE).load().migrate();
        for (int circle = 1; circle <= 2; circle++) {
            execute(
                    "insert into circle (id, channel_id, language, zone, fiscal_year_start, names_on_card, fields, areas)"
                            + " values (" + circle + ", 1, 'ja', 'Asia/Tokyo', 4, true, '', '')");
        }
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void nobodyLosesTheirOfficeAndSpellingsOfOneAreOne() {
        person(1, 1, "㈱絆");
        person(2, 1, "㈱絆");
        person(3, 1, "株式会社　絆");
        person(4, 1, "医療法人みどり会");
        person(5, 1, "社会福祉法人みどり会");
        person(6, 1, "");
        person(7, 2, "株式会社 絆");

        migrate();

        assertThat(rows("select m.id, o.name from member m left join organisation o on o.id = m.organisation_id"
                        + " and o.circle_id = m.circle_id order by m.id"))
                .containsExactly("1 ㈱絆", "2 ㈱絆", "3 ㈱絆", "4 医療法人みどり会", "5 社会福祉法人みどり会", "6 null", "7 株式会社 絆");
        assertThat(rows("select count(*) from organisation")).containsExactly("4");
    }

    @Test
    void handoversStayWithTheOfficeAlsoWhereNobodyIsAtItAnyMore() {
        person(1, 1, "㈱絆");
        person(2, 1, "");
        handover(1, 2, "（株）絆");
        handover(2, 1, "あおぞら");

        migrate();

        assertThat(rows("select h.leaver, o.name from handover h join organisation o on o.id = h.organisation_id"
                        + " order by h.leaver"))
                .containsExactly("1 ㈱絆", "2 あおぞら");
    }

    @Test
    void aSpellingIsFoldedAsItIsAfterwards() {
        List<String> spellings = List.of(
                "㈱ Ａｂｃ－Ｄ／１２",
                "有限会社ひなた",
                "㈲ あさひ",
                "(同)えん",
                "（福）こもれび",
                "(医) 長岡",
                "(学)さくら",
                "(一社)つながり",
                "(公社)つなぐ",
                "(一財)みらい",
                "(公財)あした",
                "(特非)きのう",
                "NPO法人 いま",
                "ＮＰＯ法人もり",
                "O'Brien & Co. \\ 50% ${x}",
                "ｺﾓﾚﾋﾞ",
                "髙橋・医院 👍");
        for (int at = 0; at < spellings.size(); at++) {
            person(at + 1, 1, spellings.get(at));
        }

        migrate();

        assertThat(Set.copyOf(rows("select folded from organisation")))
                .isEqualTo(Set.copyOf(spellings.stream().map(OfficeSpelling::of).toList()));
    }

    private void migrate() {
        old().load().migrate();
    }

    private FluentConfiguration old() {
        return Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA);
    }

    private void person(long id, long circle, String office) {
        execute("insert into member (id, circle_id, display_name, name, reading, organisation, field, area) values ("
                + id + ", " + circle + ", '', '山田', '', '" + office.replace("'", "''") + "', '', '')");
    }

    private void handover(long leaver, long successor, String office) {
        execute("insert into handover (circle_id, leaver, successor, office, handed_at) values (1, " + leaver + ", "
                + successor + ", '" + office + "', current_timestamp)");
    }

    private void execute(String sql) {
        run(statement -> statement.execute(sql));
    }

    private List<String> rows(String sql) {
        List<String> rows = new ArrayList<>();
        run(statement -> {
            try (ResultSet result = statement.executeQuery(sql)) {
                while (result.next()) {
                    List<String> columns = new ArrayList<>();
                    for (int at = 1; at <= result.getMetaData().getColumnCount(); at++) {
                        columns.add(result.getString(at));
                    }
                    rows.add(String.join(
                            " ", columns.stream().map(String::valueOf).toList()));
                }
            }
        });
        return rows;
    }

    private void run(Asked asked) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            connection.setSchema(SCHEMA);
            asked.of(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Asked {
        void of(Statement statement) throws SQLException;
    }
}
