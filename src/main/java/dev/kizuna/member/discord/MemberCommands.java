package dev.kizuna.member.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.PanelButtons;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Links;
import dev.kizuna.member.Members;
import dev.kizuna.member.discord.intake.FileCommands;
import dev.kizuna.member.intake.Intakes;
import dev.kizuna.member.office.Offices;
import java.time.Clock;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** Everything that is typed and pressed about people: {@code /profile}, {@code /people …}, their buttons. */
public final class MemberCommands {
    private final ProfileCommand profile;
    private final PeopleCommands people;
    private final FindCommand find;
    private final LinkCommand link;
    private final FileCommands files;
    private final LeaveCommand leave;
    private final RenameCommand rename;

    /** @param choices beside somebody */
    public MemberCommands(
            Circles circles,
            Members members,
            Links links,
            Intakes intakes,
            Offices offices,
            Texts texts,
            ProfileButtons choices,
            Clock clock) {
        SecondLook look = new SecondLook(texts, clock, SecondLook.Matter.REAL);
        ProfileForms forms = new ProfileForms(texts);
        PersonCard card = new PersonCard(texts, choices, offices::succession);
        profile = new ProfileCommand(circles, members, forms, card, look, texts);
        people = new PeopleCommands(circles, members, forms, card, look, texts);
        find = new FindCommand(members, new PeopleCard(texts), card, texts);
        link = new LinkCommand(members, links, card);
        rename = new RenameCommand(members, offices, look, texts);
        leave = new LeaveCommand(members, offices, card, look, texts);
        files = new FileCommands(members, links, intakes, texts, reader -> people(texts, reader));
    }

    /** The way in by buttons: one's own profile, and for coordinators the list of people. */
    public static PanelButtons panelButtons(Texts texts) {
        return (audience, reader) ->
                audience == Audience.COORDINATORS ? List.of(people(texts, reader)) : own(texts, reader);
    }

    /** The way to somebody on the list, for coordinators' cards of other rooms. */
    public static Button entryButton(MemberId person, Texts texts, Language reader) {
        return Button.secondary(Ids.OPEN.write(new Ids.One(person)), texts.get(reader, "member.entry.button"));
    }

    public void register(Routes routes) {
        profile.register(routes);
        people.register(routes);
        find.register(routes);
        link.register(routes);
        files.register(routes);
        leave.register(routes);
        rename.register(routes);
    }

    private static List<Button> own(Texts texts, Language reader) {
        return List.of(Button.secondary(Ids.PROFILE.write(Ids.PLAIN), texts.get(reader, "member.profile.title")));
    }

    private static Button people(Texts texts, Language reader) {
        return Button.secondary(Ids.LIST.write(Ids.Listed.first("")), texts.get(reader, "member.people.button"));
    }
}
