package dev.kizuna.circle;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.RoleId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The row behind {@link CircleSettings}; lists are kept one word a line. */
@Entity
class Circle {
    @Id
    private long id;

    @Column(name = "channel_id")
    private long channel;

    @Column(name = "coordinators_role_id")
    private @Nullable Long coordinators;

    private String language = "";
    private String zone = "";

    @Column(name = "fiscal_year_start")
    private int fiscalYearStart;

    @Column(name = "names_on_card")
    private boolean namesOnCard;

    @Column(name = "quiet_from")
    private LocalTime quietFrom = LocalTime.MIDNIGHT;

    @Column(name = "quiet_until")
    private LocalTime quietUntil = LocalTime.MIDNIGHT;

    @Enumerated(EnumType.STRING)
    @Column(name = "offers_from")
    private SeatOffers.Nearness offersFrom = SeatOffers.USUAL.from();

    @Enumerated(EnumType.STRING)
    @Column(name = "offers_held")
    private SeatOffers.Hold offersHeld = SeatOffers.USUAL.hold();

    private String fields = "";
    private String areas = "";
    private String synonyms = "";

    protected Circle() {}

    Circle(CircleSettings settings) {
        id = settings.id().value();
        adopt(settings);
    }

    void adopt(CircleSettings settings) {
        RoleId role = settings.coordinators();
        channel = settings.channel().value();
        coordinators = role == null ? null : role.value();
        language = settings.language().getLanguage();
        zone = settings.zone().getId();
        fiscalYearStart = settings.fiscalYearStart().getValue();
        namesOnCard = settings.namesOnCard();
        quietFrom = settings.quiet().from();
        quietUntil = settings.quiet().until();
        offersFrom = settings.seatOffers().from();
        offersHeld = settings.seatOffers().hold();
        fields = String.join("\n", settings.words().fields());
        areas = String.join("\n", settings.words().areas());
        synonyms = String.join("\n", settings.words().synonyms());
    }

    CircleSettings settings() {
        return new CircleSettings(
                new CircleId(id),
                new ChannelId(channel),
                coordinators == null ? null : new RoleId(coordinators),
                Locale.forLanguageTag(language),
                ZoneId.of(zone),
                Month.of(fiscalYearStart),
                namesOnCard,
                new Quiet(quietFrom, quietUntil),
                new SeatOffers(offersFrom, offersHeld),
                new Words(lines(fields), lines(areas), lines(synonyms)));
    }

    private static List<String> lines(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split("\n"));
    }
}
