package dev.kizuna.contact;

import static java.util.Objects.requireNonNull;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.persistence.Work;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.PersonalData;
import dev.kizuna.privacy.Subject;
import dev.kizuna.privacy.Whom;
import dev.kizuna.sealing.Seals;
import dev.kizuna.sealing.Unreadable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody's card, and what coordinators noted about them. Of an erased one the rows stay, blank, so that whoever has read
 * the card before learns that it is gone.
 */
public final class ContactData implements PersonalData {
    /** How long a coordinator's note is kept after it was last written. */
    static final Duration NOTES = Duration.ofDays(730);

    private final Meetings meetings;
    private final Changes changes;
    private final Sealing sealing;
    private final Notes notes;
    private final CardWatchers watchers;

    public ContactData(Circles circles, Meetings meetings, CardWatchers watchers, Seals seals) {
        this.meetings = meetings;
        this.watchers = watchers;
        changes = new Changes(circles);
        sealing = new Sealing(seals);
        notes = new Notes(seals);
    }

    @Override
    public Set<String> tables() {
        return Set.of("card_item", "card_exchange", "contact_note");
    }

    @Override
    public List<Held> held(Work work, Whom whom) {
        List<Held> held = new ArrayList<>();
        CardRepository cards = work.repository(CardRepository_::new);
        List<Long> member = List.of(whom.member().value());
        cards.of(whom.circle().value(), member)
                .forEach(row -> held.add(Held.of(Subject.CARD)
                        .with(Detail.WHAT, row.item())
                        .with(Detail.TEXT, sealing.isClosed(row) ? Unreadable.CLOSED : readable(row))
                        .with(Detail.SHOWN_TO, row.visibility())));
        Map<MeetingId, MeetingView> known = meetings.byId(whom.circle());
        cards.exchanges(whom.circle().value(), member)
                .forEach(row -> held.add(Held.of(Subject.EXCHANGE)
                        .with(
                                Detail.MEETING,
                                requireNonNull(known.get(new MeetingId(row.meeting())))
                                        .title())
                        .with(Detail.WHAT, row.item())));
        notes.about(work, whom.circle(), whom.member())
                .ifPresent(note -> held.add(Held.of(Subject.CARD)
                        .with(Detail.COORDINATORS_NOTE, note.closed() ? Unreadable.CLOSED : note.text())
                        .with(Detail.WHEN, note.at())));
        return held;
    }

    private String readable(CardItem row) {
        String text = sealing.text(row).orElse("");
        if (row.item() != Item.PHONE || text.isEmpty()) {
            return text;
        }
        Phone phone = Phone.of(text);
        return PhoneNumbers.dialled(phone) + (phone.extension().isEmpty() ? "" : " #" + phone.extension());
    }

    @Override
    public List<String> erase(Work work, Whom whom) {
        CardRepository cards = work.repository(CardRepository_::new);
        List<Long> member = List.of(whom.member().value());
        List<CardItem> rows = cards.of(whom.circle().value(), member);
        if (!rows.isEmpty()) {
            long change = changes.next(work, whom.circle());
            for (CardItem row : rows) {
                row.write(null, null, change);
                row.show(Visibility.NOBODY, change);
                cards.update(row);
            }
        }
        cards.deleteExchanges(cards.exchanges(whom.circle().value(), member));
        watchers.changed(work, whom.circle(), whom.member(), Set.of(Item.values()));
        NoteRepository noted = work.repository(NoteRepository_::new);
        noted.forget(whom.circle().value(), whom.member().value());
        noted.anonymise(whom.circle().value(), whom.account());
        return List.of();
    }

    @Override
    public void expire(Work work, Instant now) {
        work.repository(NoteRepository_::new).expire(now.minus(NOTES));
    }
}
