package dev.kizuna.grouping.discord;

import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;

@Repository
interface SeatingCardRepository {

    @Save
    void save(SeatingCard card);
}
