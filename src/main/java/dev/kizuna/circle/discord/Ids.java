package dev.kizuna.circle.discord;

import dev.kizuna.discord.IdFormat;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.RoleId;

/** The custom ids of this room's buttons, menus and forms. */
final class Ids {
    static final IdFormat<Draft> DRAFT_CHANNEL = IdFormat.of("circle.setup.channel", Draft.class);
    static final IdFormat<Draft> DRAFT_ROLE = IdFormat.of("circle.setup.role", Draft.class);
    static final IdFormat<Draft> DRAFT_LANGUAGE = IdFormat.of("circle.setup.language", Draft.class);
    static final IdFormat<Draft> DRAFT_DONE = IdFormat.of("circle.setup.done", Draft.class);

    static final IdFormat<Plain> SETTINGS = IdFormat.of("circle.settings", Plain.class);
    static final IdFormat<Plain> CHANNEL = IdFormat.of("circle.channel", Plain.class);
    static final IdFormat<Plain> ROLE = IdFormat.of("circle.coordinators", Plain.class);
    static final IdFormat<To> LANGUAGE = IdFormat.of("circle.language", To.class);
    static final IdFormat<Names> NAMES = IdFormat.of("circle.names", Names.class);
    static final IdFormat<Plain> CALENDAR = IdFormat.of("circle.calendar", Plain.class);
    static final IdFormat<Plain> CALENDAR_FORM = IdFormat.of("circle.calendar.form", Plain.class);
    static final IdFormat<Plain> OFFERS = IdFormat.of("circle.offers", Plain.class);
    static final IdFormat<Plain> OFFERS_FORM = IdFormat.of("circle.offers.form", Plain.class);
    static final IdFormat<Plain> WORDS = IdFormat.of("circle.words", Plain.class);
    static final IdFormat<Plain> WORDS_FORM = IdFormat.of("circle.words.form", Plain.class);

    static final IdFormat<Plain> DIAGNOSE = IdFormat.of("circle.diagnose", Plain.class);
    static final IdFormat<Plain> BACKUP = IdFormat.of("circle.backup", Plain.class);
    static final IdFormat<Plain> HELP = IdFormat.of("circle.help", Plain.class);
    static final IdFormat<Plain> PLACE_PANEL = IdFormat.of("circle.panel.place", Plain.class);

    static final Plain PLAIN = new Plain();

    private Ids() {}

    /** Nothing to carry. */
    record Plain() {}

    /** What was chosen so far while setting up; {@link #NO_ROLE} where no role is. */
    record Draft(ChannelId channel, RoleId coordinators, Language language) {
        static final RoleId NO_ROLE = new RoleId(0);
    }

    /** The language wanted. */
    record To(Language language) {}

    /** Whether names are wanted on cards. */
    record Names(Shown wanted) {}

    /** A thing that is shown or not. */
    enum Shown {
        YES,
        NO
    }
}
