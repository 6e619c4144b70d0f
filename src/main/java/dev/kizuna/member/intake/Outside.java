package dev.kizuna.member.intake;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Profile;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known beside the circle's list of people.
 *
 * @param erased of whom somebody alike was erased
 * @param wantedBack lines of which a coordinator has said that they are to be taken all the same
 * @param onCards phone numbers, by their traces, of those who let coordinators see theirs
 */
record Outside(Predicate<Profile> erased, Set<Integer> wantedBack, Map<MemberId, String> onCards) {}
