package dev.kizuna.circle.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.buttons.Button;
import org.jspecify.annotations.Nullable;

/** What a room finds on Discord, wrong or worth knowing, told by {@code /circle diagnose}. */
@FunctionalInterface
public interface Diagnosis {

    /** Looks now; may ask Discord and so may take a while. */
    Findings findings(CircleId circle, Language reader);

    /**
     * What was found.
     *
     * @param channels those that the room uses beside the circle's own, so that permissions are checked there too
     * @param remarks what is as it should be, and still good to know
     */
    record Findings(Set<ChannelId> channels, List<Complaint> complaints, List<Remark> remarks) {}

    /**
     * Something that is wrong.
     *
     * @param words in Discord's markdown, at most 300 characters, what people typed in it made harmless
     * @param repair puts it right when pressed
     */
    record Complaint(String words, @Nullable Button repair) {}

    /**
     * Something good to know.
     *
     * @param words in Discord's markdown, at most 500 characters, what people typed in it made harmless
     * @param deed what can be done about it
     */
    record Remark(String words, @Nullable Button deed) {}
}
