package id.sasaran.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one PostgreSQL of a test run: a container where a Docker engine answers, the embedded server otherwise. It ends
 * with the JVM.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String EMBEDDED = "embedded";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        use(Holder.SERVER, context);
    }

    /** Another database on the same server, which begins empty and keeps the demo. */
    public static final class Demo implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            use(database("demo_" + System.nanoTime()), context);
        }
    }

    /** Makes an empty database of that name on the server. */
    public static Server database(String name) {
        Server server = Holder.SERVER;
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new Server(
                server.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), server.user(), server.password());
    }

    private static void use(Server server, ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + server.url(),
                        "spring.datasource.username=" + server.user(),
                        "spring.datasource.password=" + server.password())
                .applyTo(context);
    }

    /** Address and owner of the server, for tests that connect by themselves. */
    public static Server server() {
        return Holder.SERVER;
    }

    private static Server start() {
        boolean docker = !EMBEDDED.equals(System.getProperty("sasaran.test.database"))
                && DockerClientFactory.instance().isDockerAvailable();
        return docker ? startContainer() : startEmbedded();
    }

    @SuppressWarnings("resource") // lives as long as the test run
    private static Server startContainer() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
        container.start();
        return new Server(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    private static Server startEmbedded() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            return new Server(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A running server. */
    public record Server(String url, String user, String password) {}

    private static final class Holder {
        static final Server SERVER = start();
    }
}
