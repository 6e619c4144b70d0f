package dev.kizuna.privacy;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.rsvp.MeetingHouse;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;

/** A test of one rule, in a fresh house with two people on each database. */
@OnBothDatabases(rooms = MeetingHouse.class)
abstract class InPrivateHouse {
    MeetingHouse house;
    MemberId hanako;
    MemberId taro;
    Policies policies;
    Looks looks;

    @BeforeEach
    void build(Transactions transactions) {
        house = new MeetingHouse(transactions).built();
        hanako = house.guest("花子");
        taro = house.guest("太郎");
        policies = new Policies(transactions, house.clock);
        looks = new Looks(transactions, house.seals);
    }

    void write(Consumer<Work> change) {
        house.transactions.write(work -> {
            change.accept(work);
            return null;
        });
    }
}
