package dev.kizuna.member;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.reading.OfficeSpelling;
import dev.kizuna.persistence.Work;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The organisations that some profiles name, each found however it is written, or new; within one write. */
final class Workplaces {
    private final Work work;
    private final CircleId circle;
    private final Map<String, Organisation> bySpelling = new LinkedHashMap<>();
    private final Set<Long> left = new HashSet<>();

    private Workplaces(Work work, CircleId circle) {
        this.work = work;
        this.circle = circle;
    }

    /** One statement for those that are known, and one for each that is new. */
    static Workplaces named(Work work, CircleId circle, Collection<Profile> by) {
        Map<String, String> names = new LinkedHashMap<>();
        by.stream()
                .map(Profile::organisation)
                .filter(name -> !name.isEmpty())
                .forEach(name -> names.putIfAbsent(OfficeSpelling.of(name), name));
        Workplaces places = new Workplaces(work, circle);
        if (!names.isEmpty()) {
            OrganisationRepository organisations = work.repository(OrganisationRepository_::new);
            organisations.written(circle.value(), names.keySet()).forEach(places::note);
            names.keySet().removeAll(places.bySpelling.keySet());
            for (String name : names.values()) {
                Organisation fresh = Organisation.called(circle, name);
                organisations.insert(fresh);
                places.note(fresh);
            }
        }
        return places;
    }

    private void note(Organisation organisation) {
        bySpelling.put(organisation.folded(), organisation);
    }

    /**
     * The member is as the profile says, at the office that it names.
     *
     * @throws Refusal {@link MemberRefusal#NAME_MISSING} of somebody without an account
     */
    void describe(Member member, Profile profile) {
        member.describe(profile);
        if (!member.profile().organisation().equals(profile.organisation())) {
            member.organisation().ifPresent(left::add);
            member.moves(named(profile));
        }
    }

    /** Whoever is alone at an office may write it in another way; where others are there too, it is called as it was. */
    void respell(Member member, Profile profile) {
        Organisation organisation = named(profile);
        if (organisation != null
                && !organisation.name().equals(profile.organisation())
                && work.repository(MemberRepository_::new).at(circle.value(), organisation.id()) == 1) {
            organisation.rename(profile.organisation());
            work.repository(OrganisationRepository_::new).update(organisation);
            member.moves(organisation);
        }
    }

    private @Nullable Organisation named(Profile profile) {
        return bySpelling.get(OfficeSpelling.of(profile.organisation()));
    }

    /** Once all are stored: where they were and nobody is any more is gone. */
    void leave() {
        Organisations.leave(work, circle, left);
    }
}
