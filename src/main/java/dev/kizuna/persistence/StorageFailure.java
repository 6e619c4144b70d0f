package dev.kizuna.persistence;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.JDBCException;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * The database failed or a constraint said no. It stands in for the driver's exception, whose text repeats the row's
 * values (both H2's and pgjdbc's do) and would carry personal data into logs: it keeps the codes, the constraint's name
 * and the place, and has no cause.
 */
public final class StorageFailure extends RuntimeException {
    private static final Pattern NAME = Pattern.compile("(?:[\"\\w]+\\.)?\"?(\\w+)\"?(?:\\s.*)?", Pattern.DOTALL);

    private final String sqlState;
    private final @Nullable String constraint;

    StorageFailure(String what, String sqlState, @Nullable String constraint) {
        super(what);
        this.sqlState = sqlState;
        this.constraint = constraint;
    }

    /** The five characters of the SQL standard; "08000" when the driver named none. */
    public String sqlState() {
        return sqlState;
    }

    /** The violated constraint or unique index in lower case, as the migration named it. */
    public Optional<String> constraint() {
        return Optional.ofNullable(constraint);
    }

    /** The same exception when it holds nothing of the database's, otherwise its stand-in. */
    static RuntimeException withoutValues(RuntimeException failure) {
        SQLException source = null;
        String constraint = null;
        String statement = null;
        for (Throwable link = failure; link != null && source == null; link = link.getCause()) {
            if (link instanceof ConstraintViolationException violation) {
                constraint = nameIn(violation.getConstraintName());
            }
            if (link instanceof JDBCException jdbc) {
                statement = jdbc.getSQL();
            }
            if (link instanceof SQLException found) {
                source = found;
            }
        }
        return source == null ? failure : of(source, constraint, statement, failure.getStackTrace());
    }

    static StorageFailure of(SQLException source) {
        return of(source, null, null, source.getStackTrace());
    }

    private static StorageFailure of(
            SQLException source, @Nullable String constraint, @Nullable String statement, StackTraceElement[] place) {
        String state = Optional.ofNullable(source.getSQLState()).orElse("08000");
        String what = "SQL state " + state + ", code " + source.getErrorCode()
                + (constraint == null ? "" : ", constraint " + constraint)
                + (statement == null ? "" : ", at: " + statement);
        StorageFailure disguised = new StorageFailure(what, state, constraint);
        disguised.setStackTrace(place);
        return disguised;
    }

    private static @Nullable String nameIn(@Nullable String reported) {
        if (reported == null) {
            return null;
        }
        Matcher name = NAME.matcher(reported);
        return name.matches() ? name.group(1).toLowerCase(Locale.ROOT) : null;
    }
}
