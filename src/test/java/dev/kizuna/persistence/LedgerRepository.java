package dev.kizuna.persistence;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;

@Repository
interface LedgerRepository {
    @Insert
    void insert(LedgerEntry entry);

    @Update
    void update(Ledger ledger);

    @Query("from LedgerEntry where ledger = :ledger order by place")
    List<LedgerEntry> entriesOf(long ledger);

    @Query("select count(*) from LedgerEntry where ledger = :ledger")
    long countOf(long ledger);
}
