package dev.kizuna.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.ReflectionSupport;

/** What {@link OnBothDatabases} stands for. */
final class BothDatabases implements ClassTemplateInvocationContextProvider {
    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        OnBothDatabases wish = context.getRequiredTestClass().getAnnotation(OnBothDatabases.class);
        return Stream.of(Kind.values()).map(kind -> new On(kind, wish));
    }

    /** The two. */
    enum Kind {
        H2,
        POSTGRESQL;

        FreshDatabase fresh(String migrations, List<Class<?>> entities) {
            return this == H2
                    ? FreshFile.make(migrations, entities)
                    : SharedServer.instance().fresh(migrations, entities);
        }
    }

    private record On(Kind kind, OnBothDatabases wish) implements ClassTemplateInvocationContext, ParameterResolver {
        @Override
        public String getDisplayName(int index) {
            return "on " + kind;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            Class<?> type = parameter.getParameter().getType();
            return type == Transactions.class || type == Database.class || type == FreshDatabase.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            Store store = test.getStore(Namespace.create(BothDatabases.class, test.getRequiredTestMethod()));
            FreshDatabase database = store.computeIfAbsent(
                    FreshDatabase.class, key -> kind.fresh(wish.migrations(), entities(wish)), FreshDatabase.class);
            Class<?> type = parameter.getParameter().getType();
            if (type == FreshDatabase.class) {
                return database;
            }
            return type == Database.class
                    ? database.database()
                    : database.database().transactions();
        }

        private static List<Class<?>> entities(OnBothDatabases wish) {
            List<Class<?>> entities = new ArrayList<>(List.of(wish.value()));
            for (Class<?> room : wish.rooms()) {
                Object named = ReflectionSupport.invokeMethod(
                        ReflectionSupport.findMethod(room, "entities").orElseThrow(), null);
                ((List<?>) Objects.requireNonNull(named)).forEach(entity -> entities.add((Class<?>) entity));
            }
            return entities;
        }
    }
}
