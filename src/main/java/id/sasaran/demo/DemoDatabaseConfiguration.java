package id.sasaran.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Empties the demo's database before the migrations when its data was made by another version of the application, or was
 * left half-made. Only a database with the demo mark is ever emptied; the schema is dropped because the audit trail refuses
 * everything else.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoDatabaseConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDatabaseConfiguration.class);

    @Bean
    FlywayMigrationStrategy demoMigration() {
        return flyway -> {
            Optional<String> mark = mark(flyway.getConfiguration().getDataSource());
            if (mark.isPresent() && !(mark.get().equals(DemoStamp.value()) && isCurrent(flyway))) {
                LOG.info("The demo data is of another version: it is made anew");
                empty(flyway);
            }
            flyway.migrate();
        };
    }

    /** Whether the schema is the one of this version: nothing pending, nothing changed. */
    private static boolean isCurrent(Flyway flyway) {
        return flyway.validateWithResult().validationSuccessful;
    }

    private static Optional<String> mark(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean installed;
            try (ResultSet rows = statement.executeQuery("select to_regclass('installation') is not null")) {
                installed = rows.next() && rows.getBoolean(1);
            }
            if (!installed) {
                return Optional.empty();
            }
            try (ResultSet rows = statement.executeQuery("select value from installation where mark = 'demo'")) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void empty(Flyway flyway) {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
