package dev.kizuna.discord.jda;

import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import java.util.concurrent.CompletionException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;

/** What JDA throws, in the edge's own words and without any text that a person typed. */
final class Troubles {
    private Troubles() {}

    static MessengerTrouble of(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof MessengerTrouble trouble) {
            return trouble;
        }
        if (cause instanceof ErrorResponseException refused) {
            return new MessengerTrouble(kind(refused), refused.getErrorCode());
        }
        if (cause instanceof PermissionException) {
            return new MessengerTrouble(Kind.FORBIDDEN, 0);
        }
        if (cause instanceof IllegalArgumentException) {
            return new MessengerTrouble(Kind.INVALID, 0);
        }
        return new MessengerTrouble(Kind.UNAVAILABLE, 0);
    }

    /** For the log: the innermost failure's kind and Discord's code, never a text. */
    static String describe(Throwable thrown) {
        Throwable innermost = thrown;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost.getClass().getSimpleName() + ", " + of(thrown).getMessage();
    }

    private static Kind kind(ErrorResponseException refused) {
        return switch (refused.getErrorResponse()) {
            case UNKNOWN_CHANNEL, UNKNOWN_GUILD, UNKNOWN_MESSAGE, UNKNOWN_SCHEDULED_EVENT -> Kind.GONE;
            case CANNOT_SEND_TO_USER, UNKNOWN_USER, UNKNOWN_MEMBER -> Kind.UNREACHABLE;
            case MISSING_ACCESS, MISSING_PERMISSIONS -> Kind.FORBIDDEN;
            default -> byCode(refused.getErrorCode());
        };
    }

    private static Kind byCode(int code) {
        if (code == NO_MUTUAL_SERVER) {
            return Kind.UNREACHABLE;
        }
        return code >= FIRST_OF_DISCORD && code != OVERLOADED ? Kind.INVALID : Kind.UNAVAILABLE;
    }

    /** Not among JDA's names. */
    private static final int NO_MUTUAL_SERVER = 50278;

    private static final int OVERLOADED = 130000;
    /** Below are HTTP statuses and JDA's own negative codes for a failing connection. */
    private static final int FIRST_OF_DISCORD = 10000;
}
