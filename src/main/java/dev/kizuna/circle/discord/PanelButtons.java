package dev.kizuna.circle.discord;

import dev.kizuna.discord.Audience;
import dev.kizuna.i18n.Language;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** A room's buttons on the circle's panels, for those who cannot type commands. */
@FunctionalInterface
public interface PanelButtons {

    /**
     * @param audience {@link Audience#MEMBERS} for the panel that everyone sees, {@link Audience#COORDINATORS} for the
     *     coordinators' own; the routes behind the buttons check it again
     * @return few; together the rooms have room for ten
     */
    List<Button> buttons(Audience audience, Language reader);
}
