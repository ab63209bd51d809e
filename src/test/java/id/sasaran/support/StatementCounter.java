package id.sasaran.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Sees every statement at the data source: how many a request sends, and whether each keeps to one agency. */
public final class StatementCounter {

    private static final int KEPT_REQUESTS = 400;

    private final ThreadLocal<@Nullable List<String>> running = new ThreadLocal<>();
    private final Deque<Handled> handled = new ArrayDeque<>();
    private final ConcurrentLinkedQueue<String> breaches = new ConcurrentLinkedQueue<>();
    private volatile @Nullable AgencyTables tables;

    /** One request and what it sent to the database. */
    public record Handled(String method, String path, List<String> statements) {}

    /** Work that a test measures. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** The statements that the work sends from this thread, in order. */
    public List<String> of(Work work) throws Exception {
        List<String> outer = running.get();
        List<String> seen = new ArrayList<>();
        running.set(seen);
        try {
            work.run();
        } finally {
            running.set(outer);
            if (outer != null) {
                outer.addAll(seen);
            }
        }
        return List.copyOf(seen);
    }

    /** Fails when the work sends more statements than that from this thread. */
    public void assertAtMost(int most, Work work) throws Exception {
        List<String> seen = of(work);
        assertThat(seen).as("statements").hasSizeLessThanOrEqualTo(most);
    }

    /** Fails when the last request to a path sent more statements than that. */
    public void assertAtMost(int most, String method, String path) {
        assertThat(last(method, path).statements())
                .as("statements of %s %s", method, path)
                .hasSizeLessThanOrEqualTo(most);
    }

    /** The last request to a path. */
    public Handled last(String method, String path) {
        synchronized (handled) {
            for (Handled request : (Iterable<Handled>) handled::descendingIterator) {
                if (request.method().equals(method) && request.path().equals(path)) {
                    return request;
                }
            }
        }
        throw new AssertionError("no request " + method + " " + path + " was handled");
    }

    void add(Handled request) {
        synchronized (handled) {
            handled.add(request);
            if (handled.size() > KEPT_REQUESTS) {
                handled.removeFirst();
            }
        }
    }

    void sent(String sql) {
        List<String> seen = running.get();
        if (seen != null) {
            seen.add(sql);
        }
        AgencyTables known = tables;
        if (known != null && !known.isKept(sql) && !sentByTest()) {
            breaches.add(sql);
        }
    }

    /** From now on statements are checked; migrations are behind us. */
    void watch(AgencyTables known) {
        this.tables = known;
    }

    /** The statements since the last call that touched an agency-owned table without its agency. */
    List<String> takeBreaches() {
        List<String> taken = new ArrayList<>();
        for (String sql = breaches.poll(); sql != null; sql = breaches.poll()) {
            taken.add(sql);
        }
        return taken;
    }

    /** A test may look into the database as it likes. */
    private static boolean sentByTest() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name ->
                                name.startsWith("id.sasaran.") && !name.startsWith("id.sasaran.support.Statement"))
                        .findFirst())
                .map(name -> name.replaceAll("\\$.*", ""))
                .filter(name -> name.endsWith("IT") || name.endsWith("Test") || name.startsWith("id.sasaran.support."))
                .isPresent();
    }
}
