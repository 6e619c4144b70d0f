package dev.kizuna.member;

import dev.kizuna.kernel.Refusal;

/**
 * What is said of a person: in one line each, empty where nothing is said.
 *
 * @param name as the person writes it; empty to go by the name on Discord
 */
public record Profile(String name, String reading, String organisation, String field, String area) {

    /** @throws Refusal {@link MemberRefusal#TOO_LONG} */
    public Profile {
        name = checked(Part.NAME, name);
        reading = checked(Part.READING, reading);
        organisation = checked(Part.ORGANISATION, organisation);
        field = checked(Part.FIELD, field);
        area = checked(Part.AREA, area);
    }

    public String part(Part part) {
        return switch (part) {
            case NAME -> name;
            case READING -> reading;
            case ORGANISATION -> organisation;
            case FIELD -> field;
            case AREA -> area;
        };
    }

    /** At another office; empty where it is unknown. */
    public Profile at(String otherOrganisation) {
        return new Profile(name, reading, otherOrganisation, field, area);
    }

    /** With another line of work and another place. */
    public Profile with(String otherField, String otherArea) {
        return new Profile(name, reading, organisation, otherField, otherArea);
    }

    /** The name and where they work, to tell people of one name apart. */
    public String label() {
        return organisation.isEmpty() ? name : name + " (" + organisation + ")";
    }

    /** With what {@code other} says where this says nothing. */
    Profile completedBy(Profile other) {
        return new Profile(
                either(name, other.name),
                either(reading, other.reading),
                either(organisation, other.organisation),
                either(field, other.field),
                either(area, other.area));
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** PostgreSQL takes no NUL in a text, and nobody can see one. */
    private static String checked(Part part, String typed) {
        String text = typed.replaceAll("[\\s\0]+", " ").strip();
        if (text.length() > part.most()) {
            throw new Refusal(MemberRefusal.TOO_LONG, "part", part, "most", part.most());
        }
        return text;
    }

    /** Nothing of it, since it would reach logs. */
    @Override
    public String toString() {
        return "Profile";
    }
}
