package id.sasaran.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sasaran.shared.UnusableDatabaseException;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database of the demo: kept between starts, also after the application was killed. */
class EmbeddedDatabaseIT {

    @TempDir
    private Path directory;

    @Test
    void theDataIsThereAfterTheApplicationWasKilled() throws Exception {
        Process application = startInAnotherProcess();
        application.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(directory.resolve("data").resolve("postmaster.pid")).exists();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(value(database, "select note from kept")).isEqualTo("masih ada");
            assertThat(value(database, "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void aFolderInUseIsRefusedWithASentence() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(directory)) {
            assertThatExceptionOfType(UnusableDatabaseException.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(directory))
                    .withMessageStartingWith("Another Sasaran already runs in");
            assertThat(value(first, "select 'alive'")).isEqualTo("alive");
        }
    }

    @Test
    void dataOfAnotherVersionIsMadeAnew() throws Exception {
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data").resolve("PG_VERSION"), "12\n");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(value(database, "show server_version")).startsWith("18");
        }
    }

    private Process startInAnotherProcess() throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.equals(Killed.READY)) {
            line = output.readLine();
        }
        assertThat(line).as("the other process has started its database").isEqualTo(Killed.READY);
        return process;
    }

    private static String value(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** An application that writes something and is then killed. */
    static final class Killed {

        static final String READY = "ready to be killed";

        public static void main(String[] arguments) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
            try (Connection connection = DriverManager.getConnection(database.url());
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept as select 'masih ada' as note");
            }
            System.out.println(READY);
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }
}
