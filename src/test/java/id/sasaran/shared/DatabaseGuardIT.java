package id.sasaran.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasaran.support.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Real and invented data never meet in one database. */
class DatabaseGuardIT {

    private static final TestDatabase.Server SERVER = TestDatabase.server();

    private final DatabaseGuard guard = new DatabaseGuard();
    private String url = "";

    @BeforeEach
    void makeDatabase() throws SQLException {
        String name = "guard_" + UUID.randomUUID().toString().replace("-", "").toLowerCase(Locale.ROOT);
        execute(SERVER.url(), "create database " + name);
        url = SERVER.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
        migrate(guard.refuseDemoDatabase());
    }

    @Test
    void productionRefusesADatabaseWithTheDemoMark() throws SQLException {
        assertThatCode(() -> migrate(guard.refuseDemoDatabase())).doesNotThrowAnyException();

        execute(url, "insert into installation (mark, value) values ('demo', '1')");

        assertThatThrownBy(() -> migrate(guard.refuseDemoDatabase()))
                .hasRootCauseInstanceOf(UnusableDatabaseException.class)
                .hasRootCauseMessage("This database holds demo data, so nothing real may be kept in it.");
        assertThatCode(() -> migrate(guard.refuseRealDatabase())).doesNotThrowAnyException();
    }

    @Test
    void theDemoRefusesADatabaseWithRealAgencies() throws SQLException {
        execute(url, """
                insert into agency (id, code, name, kind, time_zone, created_at)
                values (1, 'nyata', 'Kota Nyata', 'REGIONAL', 'Asia/Jakarta', now())
                """);

        assertThatThrownBy(() -> migrate(guard.refuseRealDatabase()))
                .hasRootCauseInstanceOf(UnusableDatabaseException.class);
    }

    @Test
    void withoutADatabaseTheApplicationSaysSoInASentence() {
        new ApplicationContextRunner()
                .withUserConfiguration(DatabaseGuard.class)
                .run(context -> {
                    assertThat(context).hasFailed();
                    Throwable failure = context.getStartupFailure();
                    assertThat(failure).isInstanceOf(UnusableDatabaseException.class);
                    FailureAnalysis analysis = new UnusableDatabaseAnalyzer().analyze(failure);
                    assertThat(analysis.getDescription()).isEqualTo("No database is named.");
                    assertThat(analysis.getAction()).contains("SASARAN_DB_URL");
                });
    }

    private void migrate(Callback callback) {
        Flyway.configure()
                .dataSource(url, SERVER.user(), SERVER.password())
                .callbacks(callback)
                .load()
                .migrate();
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, SERVER.user(), SERVER.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
