package dev.kizuna.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs every test of the class twice, on an H2 file and on a PostgreSQL server, each test with a database of its own
 * that holds the schema of the migrations and nothing else. A {@code @BeforeEach} or test method asks for what it needs
 * by parameter: {@link Transactions}, {@link Database}, or {@link FreshDatabase} to close and open again.
 *
 * <pre>{@code
 * @OnBothDatabases({Rsvp.class, Meeting.class})
 * class RsvpsTest {
 *     private Rsvps rsvps;
 *
 *     @BeforeEach
 *     void open(Transactions transactions) {
 *         rsvps = new Rsvps(transactions, Clock.fixed(NOW, ZoneOffset.UTC));
 *     }
 *
 *     @Test
 *     void theFirstAnswerTakesASeat() { … }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ClassTemplate
@ExtendWith(BothDatabases.class)
public @interface OnBothDatabases {
    /** Entities of the session factory. */
    Class<?>[] value() default {};

    /** Fronts of rooms, for the entities that their {@code entities()} name. */
    Class<?>[] rooms() default {};

    /** The folder of migrations on the class path. */
    String migrations() default "db/migration";
}
