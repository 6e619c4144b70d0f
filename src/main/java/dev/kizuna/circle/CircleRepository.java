package dev.kizuna.circle;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;

@Repository
interface CircleRepository {
    @Insert
    void insert(Circle circle);

    @Update
    void update(Circle circle);
}
