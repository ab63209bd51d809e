package id.sasaran.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schema needs nothing newer than PostgreSQL 15, the oldest that agencies may have. */
class OldestPostgresIT {

    /** Where the build puts the server's programs; two versions cannot share the class path. */
    private static final Path BINARIES = Path.of("target", "postgresql-15");

    @Test
    void theSchemaIsMadeOnPostgreSql15() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPgBinaryResolver((system, machine) -> binaries())
                .start()) {
            JdbcClient jdbc = JdbcClient.create(server.getPostgresDatabase());
            assertThat(jdbc.sql("show server_version").query(String.class).single())
                    .startsWith("15.");

            MigrateResult result = Flyway.configure()
                    .dataSource(server.getPostgresDatabase())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();

            assertThat(result.success).isTrue();
            assertThat(result.migrationsExecuted).isEqualTo(migrations());
        }
    }

    private static InputStream binaries() throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(BINARIES)) {
            jars = files.toList();
        }
        assertThat(jars).as("programs of PostgreSQL 15 in %s", BINARIES).hasSize(1);
        try (ZipFile jar = new ZipFile(jars.getFirst().toFile())) {
            var packed = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            try (InputStream content = jar.getInputStream(packed)) {
                return new ByteArrayInputStream(content.readAllBytes());
            }
        }
    }

    private static int migrations() {
        return Sources.below(Sources.MIGRATIONS, ".sql").size();
    }
}
