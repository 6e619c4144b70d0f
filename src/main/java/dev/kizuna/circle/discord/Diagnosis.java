package dev.kizuna.circle.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.buttons.Button;
import org.jspecify.annotations.Nullable;

/** What a room finds wrong on Discord, told by {@code /circle diagnose}. */
@FunctionalInterface
public interface Diagnosis {

    /** Looks now; may ask Discord and so may take a while. */
    Findings findings(CircleId circle, Language reader);

    /**
     * What was found.
     *
     * @param channels those that the room uses beside the circle's own, so that permissions are checked there too
     */
    record Findings(Set<ChannelId> channels, List<Complaint> complaints) {}

    /**
     * Something that is wrong.
     *
     * @param words in Discord's markdown, at most 300 characters, what people typed in it made harmless
     * @param repair puts it right when pressed
     */
    record Complaint(String words, @Nullable Button repair) {}
}
