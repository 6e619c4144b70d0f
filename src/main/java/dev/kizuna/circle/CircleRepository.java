package dev.kizuna.circle;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;

@Repository
interface CircleRepository {
    @Query("select id from Circle order by id")
    List<Long> all();

    @Insert
    void insert(Circle circle);

    @Update
    void update(Circle circle);
}
