package dev.kizuna.grouping;

import dev.kizuna.grouping.wish.Trait;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** That a trait is somebody's. */
@Entity
@Table(name = "table_trait")
@IdClass(PersonTrait.Of.class)
class PersonTrait {
    @Id
    private long member;

    @Id
    @Enumerated(EnumType.STRING)
    private Trait trait = Trait.CAN_FACILITATE;

    @Column(name = "circle_id")
    private long circle;

    protected PersonTrait() {}

    PersonTrait(long circle, long member, Trait trait) {
        this.circle = circle;
        this.member = member;
        this.trait = trait;
    }

    PersonTrait of(long other) {
        return new PersonTrait(circle, other, trait);
    }

    long member() {
        return member;
    }

    Trait trait() {
        return trait;
    }

    /** Whose, and which. */
    record Of(long member, Trait trait) {}
}
