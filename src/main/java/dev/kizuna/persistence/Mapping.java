package dev.kizuna.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.cfg.ValidationSettings;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.jspecify.annotations.Nullable;

/**
 * The entities, mapped and checked against the schema on a thread of its own once somebody needs them: that takes longer
 * than anything else of a start, and the way to Discord does without.
 */
final class Mapping implements AutoCloseable {
    private final CompletableFuture<SessionFactory> made = new CompletableFuture<>();
    private final Thread maker;
    private boolean begun;

    Mapping(List<Class<?>> entities, DataSource pool, boolean autoCommitIsOff) {
        maker = new Thread(
                () -> {
                    try {
                        made.complete(map(entities, pool, autoCommitIsOff));
                    } catch (Throwable trouble) {
                        made.completeExceptionally(trouble);
                    }
                },
                "kizuna-mapping");
        maker.setDaemon(true);
    }

    /** @throws DatabaseTrouble when the tables do not fit the entities */
    SessionFactory factory() {
        if (!made.isDone()) {
            begin();
        }
        try {
            return made.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException trouble) {
                throw StorageFailure.withoutValues(trouble);
            }
            throw failed;
        }
    }

    private synchronized void begin() {
        if (!begun) {
            begun = true;
            maker.start();
        }
    }

    /** Waits for what was begun, since nothing may use the pool after its end, and begins nothing any more. */
    @Override
    public synchronized void close() {
        if (!begun) {
            begun = true;
            made.completeExceptionally(new IllegalStateException("The database is closed"));
        }
        made.handle((factory, trouble) -> factory).thenAccept(Mapping::end).join();
    }

    private static void end(@Nullable SessionFactory factory) {
        if (factory != null) {
            factory.close();
        }
    }

    private static SessionFactory map(List<Class<?>> entities, DataSource pool, boolean autoCommitIsOff) {
        // Rooms hold each other's rows by id and nothing is loaded lazily: no proxies are needed, and writing their
        // classes at every start would cost a third of the mapping's time.
        StandardServiceRegistry services = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoaderService(new NoExtensions())
                        .build())
                .applySettings(Map.ofEntries(
                        Map.entry(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool),
                        Map.entry(JdbcSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, autoCommitIsOff),
                        Map.entry(SchemaToolingSettings.HBM2DDL_AUTO, "validate"),
                        // Both would print the values of a row with the driver's message.
                        Map.entry(JdbcSettings.LOG_JDBC_ERRORS, false),
                        Map.entry(JdbcSettings.LOG_JDBC_WARNINGS, false),
                        Map.entry(JdbcSettings.JDBC_TIME_ZONE, "UTC"),
                        Map.entry(ValidationSettings.JAKARTA_VALIDATION_MODE, "none"),
                        Map.entry(MappingSettings.XML_MAPPING_ENABLED, false),
                        Map.entry(MappingSettings.JSON_FORMAT_MAPPER, new NoJson())))
                .addService(BytecodeProvider.class, new BytecodeProviderImpl())
                .build();
        try {
            MetadataSources sources = new MetadataSources(services);
            entities.forEach(sources::addAnnotatedClass);
            return sources.buildMetadata().buildSessionFactory();
        } catch (RuntimeException failure) {
            StandardServiceRegistryBuilder.destroy(services);
            throw failure instanceof SchemaManagementException mismatch
                    ? new DatabaseTrouble(DatabaseTrouble.Kind.SCHEMA, String.valueOf(mismatch.getMessage()))
                    : failure;
        }
    }

    /** No library here extends Hibernate; looking for such in every jar at every start would cost CPU. */
    private static final class NoExtensions extends ClassLoaderServiceImpl {
        @Override
        public <S> Collection<S> loadJavaServices(Class<S> contract) {
            return List.of();
        }
    }
}
