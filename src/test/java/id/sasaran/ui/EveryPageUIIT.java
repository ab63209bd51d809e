package id.sasaran.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.support.Browser;
import id.sasaran.support.Browser.Weight;
import id.sasaran.support.DemoTest;
import id.sasaran.support.Visitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Follows every link of the demo for every role. Each page must load, be accessible, be valid HTML, keep within the
 * width, log nothing, be light and cost few statements; over all visits it is seen in every combination of language,
 * theme and width. What one agency's people found by id, another agency's people do not.
 */
@DemoTest
class EveryPageUIIT {

    private static final int FEWEST_KINDS = 20;
    private static final int MOST_PAGES_OF_A_KIND = 2;
    private static final long MOST_BYTES_FIRST = 100_000;
    private static final int MOST_REQUESTS_FIRST = 8;
    private static final long MOST_BYTES_LATER = 20_000;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NOT_A_PAGE = Pattern.compile("/(css|js)/.*|/(favicon|logo)\\.svg");

    /** One account for each role, from every agency. */
    private static final List<String> ACCOUNTS = List.of(
            "binjai.pegawai",
            "plaju.atasan",
            "gajahmungkur.pimpinan",
            "senapelan.adminunit",
            "aceh.admin",
            "binjai.auditor",
            "platform");

    private static final List<Look> LOOKS = Look.all();

    @LocalServerPort
    private int port;

    /** The kinds of pages, how often each was seen, and by whom it can be. */
    private final Map<String, Kind> kinds = new TreeMap<>();

    private final List<String> failures = new ArrayList<>();

    @Test
    void everyPageIsGoodForEveryoneInEveryLook(Browser browser) {
        crawl(browser, "anonymous", List.of("/login", "/help"));
        for (String account : ACCOUNTS) {
            browser.signIn(account, DemoTest.PASSWORD);
            crawl(browser, account, List.of("/"));
        }
        for (String account : ACCOUNTS) {
            browser.signIn(account, DemoTest.PASSWORD);
            visitRemainingLooks(browser, account);
        }

        System.out.println("Pages seen in all looks: " + kinds.keySet());
        assertThat(failures).isEmpty();
        assertThat(kinds).as("kinds of pages").hasSizeGreaterThan(FEWEST_KINDS);
        assertNobodyElseFinds();
    }

    /** Every page about something of one agency is missing for the people of another, whatever their role. */
    private void assertNobodyElseFinds() {
        for (String stranger : List.of("aceh.pegawai", "plaju.pimpinan", "gajahmungkur.admin", "senapelan.auditor")) {
            Visitor visitor = new Visitor(port).signIn(stranger, DemoTest.PASSWORD);
            String home = stranger.substring(0, stranger.indexOf('.'));
            kinds.values().stream()
                    .flatMap(kind -> kind.examples.entrySet().stream())
                    .filter(example -> !example.getKey().startsWith(home))
                    .map(Map.Entry::getValue)
                    .filter(path -> ID.matcher(path).find())
                    .forEach(path -> assertThat(visitor.get(path).status())
                            .as("%s on %s", stranger, path)
                            .isEqualTo(404));
        }
    }

    @Test
    void theFirstVisitIsLight(Browser browser) {
        browser.signIn("binjai.atasan", DemoTest.PASSWORD);

        Weight weight = browser.weighFirstVisit("/");

        System.out.println("First signed-in visit: " + weight);
        assertThat(weight.bytes()).isLessThanOrEqualTo(MOST_BYTES_FIRST);
        assertThat(weight.requests()).isLessThanOrEqualTo(MOST_REQUESTS_FIRST);
    }

    private void crawl(Browser browser, String role, List<String> starts) {
        Deque<String> open = new ArrayDeque<>(starts);
        Set<String> seen = new HashSet<>(starts);
        Map<String, Integer> ofKind = new TreeMap<>();
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            String name = kind(path);
            if (ofKind.merge(name, 1, Integer::sum) > MOST_PAGES_OF_A_KIND) {
                continue;
            }
            Kind kind = kinds.computeIfAbsent(name, key -> new Kind());
            kind.examples.putIfAbsent(role, path);
            check(browser, role, path, kind);
            browser.links().stream()
                    .filter(link -> !NOT_A_PAGE.matcher(link).matches())
                    .filter(seen::add)
                    .forEach(open::add);
        }
    }

    private void visitRemainingLooks(Browser browser, String role) {
        for (Kind kind : kinds.values()) {
            String path = kind.examples.get(role);
            while (path != null && kind.looks.size() < LOOKS.size()) {
                check(browser, role, path, kind);
            }
        }
    }

    /** One visit in the look that this kind of page was not yet seen in. */
    private void check(Browser browser, String role, String path, Kind kind) {
        Look look = LOOKS.get(kind.visits++ % LOOKS.size());
        boolean newLook = kind.looks.add(look);
        browser.language(look.language()).theme(look.theme()).width(look.width());
        if (!passes(role, path, () -> browser.goTo(path))) {
            return;
        }
        passes(role, path, browser::assertNoMissingTexts);
        passes(role, path, browser::assertNoSidewaysScroll);
        passes(role, path, browser::assertFewStatements);
        passes(role, path, () -> assertThat(browser.weight()).as("bytes").isLessThanOrEqualTo(MOST_BYTES_LATER));
        if (newLook) {
            passes(role, path, browser::assertAccessible);
        }
        if (kind.languages.add(look.language())) {
            passes(role, path, browser::assertValidHtml);
        }
    }

    /** Goes on after a failure, so that one run names them all. */
    private boolean passes(String role, String path, Runnable check) {
        try {
            check.run();
            return true;
        } catch (AssertionError | RuntimeException failure) {
            failures.add(role + " on " + path + ": " + failure.getMessage());
            return false;
        }
    }

    /** Pages that differ only in an id or in the query are of one kind. */
    private static String kind(String path) {
        return ID.matcher(path.replaceAll("[?].*", "")).replaceAll("{id}").replaceAll("/\\d+", "/{n}");
    }

    private record Look(String language, String theme, int width) {

        static List<Look> all() {
            List<Look> all = new ArrayList<>();
            for (int width : new int[] {Browser.PHONE, Browser.DESKTOP}) {
                for (String theme : List.of("light", "dark")) {
                    for (String language : List.of("id", "en")) {
                        all.add(new Look(language, theme, width));
                    }
                }
            }
            return all;
        }
    }

    private static final class Kind {

        private final Map<String, String> examples = new TreeMap<>();
        private final Set<Look> looks = new HashSet<>();
        private final Set<String> languages = new HashSet<>();
        private int visits;
    }
}
