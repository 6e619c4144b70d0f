package dev.kizuna.member.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.CircleId;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** What other rooms let a person choose beside their profile. */
@FunctionalInterface
public interface ProfileButtons {

    /** At most three. */
    List<Button> of(CircleId circle, Language reader);
}
