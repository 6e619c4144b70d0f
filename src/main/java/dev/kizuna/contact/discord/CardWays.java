package dev.kizuna.contact.discord;

import dev.kizuna.contact.Viewer;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MemberId;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** What somebody can do with whom they are looking at. */
@FunctionalInterface
public interface CardWays {

    /** @return at most five */
    List<Button> below(Viewer viewer, MemberId owner, Language reader);
}
