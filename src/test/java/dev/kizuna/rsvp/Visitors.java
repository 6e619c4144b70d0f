package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;

import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those who come to the Discord side of a {@link MeetingHouse}: each interaction is later than all before. */
public class Visitors {
    public static final long COORDINATOR = 9;

    public final MeetingHouse house;
    public final Routes routes = new Routes();

    protected Visitors(MeetingHouse house) {
        this.house = house;
    }

    public Visit coordinator() {
        return coordinator(Language.JA);
    }

    public Visit coordinator(Language language) {
        return visit(caller(CIRCLE, COORDINATOR, language, true));
    }

    public Visit member(long user) {
        return visit(caller(CIRCLE, user, Language.JA, false));
    }

    public Visit visit(Caller caller) {
        return new Visit(routes, new CircleAuthority(house.circles), caller);
    }

    /** @param circle none in a direct message */
    public Caller caller(@Nullable CircleId circle, long user, Language language, boolean manages) {
        return new Caller(
                circle,
                new ChannelId(5),
                new UserId(user),
                "Person " + user,
                language,
                Set.of(),
                manages,
                house.nextInteraction());
    }
}
