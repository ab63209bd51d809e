package id.sasaran.demo;

import id.sasaran.shared.UnusableDatabaseException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL inside a folder, kept between starts. A server that a killed application left behind is stopped
 * first; a folder in which another application runs is refused.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration STOP_WAIT = Duration.ofSeconds(15);
    private static final Duration START_WAIT = Duration.ofSeconds(60);
    private static final String USER = "postgres";

    /** Major version of the server on the class path; data of another one cannot be read and is made anew. */
    private static final String MAJOR_VERSION = "18";

    private final FileChannel lockFile;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(FileChannel lockFile, EmbeddedPostgres server) {
        this.lockFile = lockFile;
        this.server = server;
    }

    /**
     * Starts the server.
     *
     * @param directory folder of its own; created when missing
     * @throws UnusableDatabaseException when another application runs in that folder
     */
    static EmbeddedDatabase start(Path directory) throws IOException {
        Path home = Files.createDirectories(directory.toAbsolutePath().normalize());
        FileChannel lockFile =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!lock(lockFile)) {
            lockFile.close();
            throw new UnusableDatabaseException(
                    "Another Sasaran already runs in " + home + ".",
                    "Stop it first, or name another folder in sasaran.demo.directory.");
        }
        Path data = home.resolve("data");
        stopLeftover(data);
        Path version = data.resolve("PG_VERSION");
        if (Files.exists(data)
                && (!Files.exists(version) || !Files.readString(version).strip().equals(MAJOR_VERSION))) {
            LOG.warn("The data in {} is of another PostgreSQL or incomplete: it is made anew", data);
            FileSystemUtils.deleteRecursively(data);
        }
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C")
                // the library switches it off; data that outlives the process needs it
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(START_WAIT)
                .start();
        return new EmbeddedDatabase(lockFile, server);
    }

    String url() {
        return server.getJdbcUrl(USER, "postgres");
    }

    String user() {
        return USER;
    }

    @Override
    public void close() throws IOException {
        server.close();
        lockFile.close();
    }

    private static boolean lock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** The lock is ours, so a server that still runs on the data has lost its application. */
    private static void stopLeftover(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        String pid = Files.readAllLines(pidFile).getFirst().strip();
        Optional<ProcessHandle> leftover = ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (leftover.isPresent()) {
            LOG.info("Stopping the database server {} that an earlier run left behind", pid);
            stop(leftover.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CompletionException(interrupted);
        } catch (ExecutionException failure) {
            throw new CompletionException(failure);
        }
    }
}
