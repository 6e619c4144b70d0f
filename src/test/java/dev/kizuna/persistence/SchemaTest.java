package dev.kizuna.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The migrations against the entities of all rooms, whoever remembers to list them. */
class SchemaTest {
    private static final List<Class<?>> ENTITIES = entities();

    @ParameterizedTest
    @EnumSource
    void everyEntityFitsItsTable(BothDatabases.Kind kind) {
        try (FreshDatabase fresh = kind.fresh("db/migration", ENTITIES)) {
            assertThat(fresh.database().writable()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReadOfEveryEntityIsUnderstood(BothDatabases.Kind kind) {
        try (FreshDatabase fresh = kind.fresh("db/migration", ENTITIES)) {
            for (Class<?> entity : ENTITIES) {
                List<?> rows = fresh.database()
                        .transactions()
                        .read(work -> work.repository(
                                session -> session.createSelectionQuery("from " + entity.getName(), entity)
                                        .list()));
                assertThat(rows).as(entity.getName()).isNotNull();
            }
        }
    }

    private static List<Class<?>> entities() {
        List<Class<?>> entities = new ArrayList<>();
        Stream<JavaClass> found = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.kizuna").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class));
        found.forEach(type -> entities.add(type.reflect()));
        return entities;
    }
}
