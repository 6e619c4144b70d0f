package dev.kizuna.contact.discord;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Shown;
import dev.kizuna.discord.Visit;
import java.util.function.Consumer;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/** A private answer as its reader sees it at this moment. */
final class PaperAnswer implements Shown {
    private final @Nullable Consumer<Shown> whenShown;
    private MessageCreateData content;

    PaperAnswer(Response response) {
        whenShown =
                response instanceof Response.Show show ? show.whenShown() : ((Response.Whisper) response).whenShown();
        content = Visit.card(response);
    }

    /** An answer that has come to its reader. */
    static PaperAnswer standing(Response response) {
        PaperAnswer answer = new PaperAnswer(response);
        answer.stand();
        return answer;
    }

    void stand() {
        if (whenShown != null) {
            whenShown.accept(this);
        }
    }

    MessageCreateData content() {
        return content;
    }

    String text() {
        return Visit.json(content);
    }

    boolean hasFiles() {
        return !content.getAllDistinctFiles().isEmpty();
    }

    @Override
    public boolean redraw(MessageCreateData to) {
        content = to;
        return true;
    }
}
