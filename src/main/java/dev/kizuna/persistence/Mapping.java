package dev.kizuna.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.cfg.ValidationSettings;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/** The entities, mapped and checked against the schema. */
final class Mapping {
    private Mapping() {}

    static SessionFactory of(List<Class<?>> entities, DataSource pool, boolean autoCommitIsOff) {
        Configuration configuration = new Configuration(new BootstrapServiceRegistryBuilder()
                .applyClassLoaderService(new NoExtensions())
                .build());
        configuration
                .getProperties()
                .putAll(Map.ofEntries(
                        Map.entry(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool),
                        Map.entry(JdbcSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, autoCommitIsOff),
                        Map.entry(SchemaToolingSettings.HBM2DDL_AUTO, "validate"),
                        // Both would print the values of a row with the driver's message.
                        Map.entry(JdbcSettings.LOG_JDBC_ERRORS, false),
                        Map.entry(JdbcSettings.LOG_JDBC_WARNINGS, false),
                        Map.entry(JdbcSettings.JDBC_TIME_ZONE, "UTC"),
                        Map.entry(ValidationSettings.JAKARTA_VALIDATION_MODE, "none"),
                        Map.entry(MappingSettings.XML_MAPPING_ENABLED, false),
                        Map.entry(MappingSettings.JSON_FORMAT_MAPPER, new NoJson())));
        // Rooms hold each other's rows by id and nothing is loaded lazily: no proxies are needed, and writing their
        // classes
        // at every start would cost a third of the mapping's time.
        configuration
                .getStandardServiceRegistryBuilder()
                .addService(BytecodeProvider.class, new BytecodeProviderImpl());
        entities.forEach(configuration::addAnnotatedClass);
        try {
            return configuration.buildSessionFactory();
        } catch (SchemaManagementException mismatch) {
            throw new DatabaseTrouble(DatabaseTrouble.Kind.SCHEMA, String.valueOf(mismatch.getMessage()));
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
