package dev.kizuna;

import dev.kizuna.circle.discord.BackupRequest;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.circle.discord.CircleCommands;
import dev.kizuna.circle.discord.Diagnosis;
import dev.kizuna.circle.discord.PanelButtons;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.MemberCommands;
import dev.kizuna.member.discord.ProfileButtons;
import dev.kizuna.notice.discord.KindWords;
import dev.kizuna.notice.discord.NoticeRoom;
import dev.kizuna.notice.discord.WishCommands;
import dev.kizuna.privacy.discord.PrivacyRoom;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;

/** What a circle has before it has any meeting: its settings and panels, its people, how each wants to be told. */
record Entrance(Cores cores, CircleAuthority authority, Edge edge) {

    /**
     * @param above the ways from the circle's panels to rooms above
     * @param card the way to one's card
     * @param contact the way to how somebody can be reached
     * @param diagnoses of the rooms above
     * @param backup what a coordinator can ask for, where there is a file to back up
     */
    void register(
            Routes routes,
            NoticeRoom notices,
            List<PanelButtons> above,
            BiFunction<CircleId, Language, Button> card,
            BiFunction<MemberId, Language, Button> contact,
            List<Diagnosis> diagnoses,
            Optional<BackupRequest> backup) {
        notices.register(routes, this::member);
        new MemberCommands(
                        cores.circles,
                        cores.members,
                        cores.links,
                        cores.intakes,
                        cores.offices,
                        edge.texts(),
                        new ProfileButtons(
                                (circle, reader) -> List.of(
                                        card.apply(circle, reader),
                                        WishCommands.button(circle, edge.texts(), reader),
                                        PrivacyRoom.button(edge.texts(), reader)),
                                (person, reader) -> List.of(contact.apply(person, reader))),
                        edge.clock())
                .register(routes);
        new CircleCommands(
                        cores.circles,
                        authority,
                        edge.servers(),
                        edge.messenger(),
                        edge.texts(),
                        Stream.concat(
                                        above.stream(),
                                        Stream.of(MemberCommands.panelButtons(edge.texts()), this::privacy))
                                .toList(),
                        diagnoses,
                        backup,
                        edge.clock())
                .register(routes);
        new PrivacyRoom(
                        cores.policies,
                        cores.looks,
                        cores.dossiers,
                        this::member,
                        circle -> cores.circles.settings(circle).zone(),
                        new KindWords(edge.texts())::of,
                        authority,
                        edge.texts())
                .register(routes);
    }

    private Optional<MemberId> member(CircleId circle, UserId user) {
        return cores.members.of(circle, user).map(Person::id);
    }

    /** Members find it beside their profile. */
    private List<Button> privacy(Audience audience, Language reader) {
        return audience == Audience.COORDINATORS ? List.of(PrivacyRoom.button(edge.texts(), reader)) : List.of();
    }
}
