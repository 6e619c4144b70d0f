package dev.kizuna.contact.discord;

import dev.kizuna.contact.followup.Introductions.Wish;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.member.Person;

/** Who would like to be introduced to whom, as coordinators read it: names and where they work, and nothing else. */
record WishWords(Texts texts) {

    String of(Wish wish, Language reader) {
        return texts.get(
                reader,
                "followup.desk.wish",
                "asker",
                person(wish.asker(), reader),
                "other",
                person(wish.other(), reader));
    }

    private String person(Person person, Language reader) {
        String name = SeenCards.name(person.name());
        return person.organisation().isBlank()
                ? texts.get(reader, "followup.desk.person", "name", name)
                : texts.get(
                        reader,
                        "followup.desk.personAt",
                        "name",
                        name,
                        "organisation",
                        SeenCards.name(person.organisation()));
    }
}
