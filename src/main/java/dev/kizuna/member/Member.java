package dev.kizuna.member;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person of one circle. */
@Entity
class Member {
    /** Nothing to see, which is shown as a dash wherever names are, and which nobody types. */
    static final String NOBODY = "\u200B";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "circle_id")
    private long circle;

    @Column(name = "user_id")
    private @Nullable Long user;

    @Column(name = "display_name")
    private String displayName = "";

    private String name = "";
    private String reading = "";

    /** Every query joins it: without proxies, each that is not there yet would be read by a statement of its own. */
    @ManyToOne
    @JoinColumn(name = "organisation_id")
    private @Nullable Organisation organisation;

    private String field = "";
    private String area = "";
    private @Nullable String language;

    /** Of two states of a person, the later has the greater; that of the first is given by the database. */
    @Column(insertable = false)
    private long revision;

    protected Member() {}

    /** Somebody of whom only the account is known. */
    static Member withAccount(CircleId circle, Presence now) {
        Member member = new Member();
        member.circle = circle.value();
        member.user = now.user().value();
        member.isSeen(now);
        return member;
    }

    /** Somebody without an account, who is to be described. */
    static Member without(CircleId circle) {
        Member member = new Member();
        member.circle = circle.value();
        return member;
    }

    /** Takes the name others see on Discord now, and the language; false when they are those known. */
    final boolean isSeen(Presence now) {
        String shown = now.name() == null ? displayName : Part.NAME.beginning(now.name());
        String read = now.language().getLanguage();
        boolean changed = !shown.equals(displayName) || !read.equals(language);
        displayName = shown;
        language = read;
        return changed;
    }

    /**
     * As the profile says, but for the office: see {@link #moves}.
     *
     * @throws Refusal {@link MemberRefusal#NAME_MISSING} of somebody without an account
     */
    void describe(Profile profile) {
        if (user == null && profile.name().isEmpty()) {
            throw new Refusal(MemberRefusal.NAME_MISSING);
        }
        name = profile.name();
        reading = profile.reading();
        field = profile.field();
        area = profile.area();
    }

    /** To another office; null for none that is known. */
    void moves(@Nullable Organisation next) {
        organisation = next;
    }

    /** @throws Refusal {@link MemberRefusal#LINKED_ALREADY} to another account */
    void link(UserId account) {
        if (user != null && user != account.value()) {
            throw new Refusal(MemberRefusal.LINKED_ALREADY, "name", person().name());
        }
        user = account.value();
    }

    /** Takes over what is known of {@code other}, who is the same person, and not of this one. */
    void absorb(Member other) {
        describe(profile().completedBy(other.profile()));
        if (organisation == null) {
            organisation = other.organisation;
        }
        if (other.user != null) {
            displayName = other.displayName;
            language = other.language;
        }
    }

    /** What was this person is nobody: the row stays for what counts on it. */
    void erase() {
        user = null;
        displayName = "";
        name = NOBODY;
        reading = "";
        moves(null);
        field = "";
        area = "";
        language = null;
    }

    /** The number of the state in which it is kept next. */
    void becomes(long number) {
        revision = number;
    }

    boolean isErased() {
        return name.equals(NOBODY);
    }

    Profile profile() {
        return new Profile(name, reading, office(), field, area);
    }

    Held held() {
        return Held.of(Subject.PROFILE)
                .with(Detail.NAME, name)
                .with(Detail.READING, reading)
                .with(Detail.ORGANISATION, office())
                .with(Detail.FIELD, field)
                .with(Detail.AREA, area)
                .with(Detail.ACCOUNT, user)
                .with(Detail.SHOWN_NAME, displayName)
                .with(Detail.LANGUAGE, language);
    }

    Optional<Long> organisation() {
        return Optional.ofNullable(organisation).map(Organisation::id);
    }

    private String office() {
        return organisation == null ? "" : organisation.name();
    }

    MemberId id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return new MemberId(id);
    }

    Person person() {
        return new Person(
                id(),
                new CircleId(circle),
                Optional.ofNullable(user).map(UserId::new),
                name.isEmpty() ? displayName : name,
                reading,
                office(),
                field,
                area,
                Optional.ofNullable(language).map(Locale::forLanguageTag));
    }
}
