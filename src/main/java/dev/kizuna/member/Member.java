package dev.kizuna.member;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person of one circle. */
@Entity
class Member {
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
    private String organisation = "";
    private String field = "";
    private String area = "";

    protected Member() {}

    /** Somebody of whom only the account is known. */
    static Member withAccount(CircleId circle, UserId user, String displayName) {
        Member member = new Member();
        member.circle = circle.value();
        member.user = user.value();
        member.isCalled(displayName);
        return member;
    }

    /** Somebody without an account. */
    static Member without(CircleId circle, Profile profile) {
        Member member = new Member();
        member.circle = circle.value();
        member.describe(profile);
        return member;
    }

    /** Takes the name others see on Discord now; false when it is the one known. */
    final boolean isCalled(String now) {
        String shown = Part.NAME.beginning(now);
        boolean changed = !shown.equals(displayName);
        displayName = shown;
        return changed;
    }

    /** @throws Refusal {@link MemberRefusal#NAME_MISSING} of somebody without an account */
    final void describe(Profile profile) {
        if (user == null && profile.name().isEmpty()) {
            throw new Refusal(MemberRefusal.NAME_MISSING);
        }
        name = profile.name();
        reading = profile.reading();
        organisation = profile.organisation();
        field = profile.field();
        area = profile.area();
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
        displayName = other.displayName;
    }

    Profile profile() {
        return new Profile(name, reading, organisation, field, area);
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
                organisation,
                field,
                area);
    }
}
