package id.sasaran.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/**
 * Keeps real and invented data apart: outside the demo the application does not start without a database, nor on one
 * that carries the demo mark; and the demo does not load itself into a database that holds real agencies.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseGuard {

    @Bean
    @Profile("!demo")
    static BeanFactoryPostProcessor requireDatabase(Environment environment) {
        return factory -> {
            if (environment.getProperty("spring.datasource.url", "").isBlank()) {
                throw new UnusableDatabaseException(
                        "No database is named.",
                        "Set SASARAN_DB_URL, SASARAN_DB_USER and SASARAN_DB_PASSWORD, or start the demo with ./mvnw spring-boot:run.");
            }
        };
    }

    @Bean
    @Profile("!demo")
    Callback refuseDemoDatabase() {
        return new BeforeMigration(
                "select 1 from installation where mark = 'demo'",
                new UnusableDatabaseException(
                        "This database holds demo data, so nothing real may be kept in it.",
                        "Name another database in SASARAN_DB_URL."));
    }

    @Bean
    @Profile("demo")
    Callback refuseRealDatabase() {
        return new BeforeMigration(
                """
                        select 1 from agency where not exists (select 1 from installation where mark = 'demo') limit 1
                        """,
                new UnusableDatabaseException(
                        "This database holds real agencies, so the demo does not touch it.",
                        "Leave SASARAN_DB_URL empty to start the demo on its own database."));
    }

    /** Asks one question before the first migration; an answer with a row refuses the start. */
    private record BeforeMigration(String question, UnusableDatabaseException refusal) implements Callback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            try (Statement statement = context.getConnection().createStatement()) {
                if (isInstalled(statement) && hasRow(statement, question)) {
                    throw refusal;
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public String getCallbackName() {
            return "databaseGuard";
        }

        private static boolean isInstalled(Statement statement) throws SQLException {
            return hasRow(statement, "select 1 where to_regclass('installation') is not null");
        }

        private static boolean hasRow(Statement statement, String question) throws SQLException {
            try (ResultSet rows = statement.executeQuery(question)) {
                return rows.next();
            }
        }
    }
}
