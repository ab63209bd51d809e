package id.sasaran.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import id.sasaran.support.TestAgency.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One person at one browser window. It begins on a wide screen, in Indonesian, in the light theme, with scripts, and
 * signed out. Errors in the console and breaches of the content security policy fail the test at its end.
 */
public final class Browser implements AutoCloseable {

    /** Width of a small phone. */
    public static final int PHONE = 360;

    /** Width of an office screen. */
    public static final int DESKTOP = 1280;

    /** Most statements that one page may send, session included (design figure). */
    public static final int MOST_STATEMENTS = 12;

    private static final int PHONE_HEIGHT = 740;
    private static final int DESKTOP_HEIGHT = 900;
    private static final int TIMEOUT_MILLIS = 15_000;
    private static final int ERROR_STATUS = 400;
    private static final List<String> AXE_TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Pattern MISSING_TEXT = Pattern.compile("\\?\\?[\\w.\\-]+\\?\\?");
    private static final String REPORT_CSP = """
            document.addEventListener('securitypolicyviolation', event =>
                console.error('CSP: ' + event.violatedDirective + ' refuses ' + event.blockedURI));
            """;

    private final String baseUrl;
    private final String test;
    private final StatementCounter statements;
    private final List<String> problems = new ArrayList<>();
    private final List<Predicate<String>> expected = new ArrayList<>();

    private BrowserContext context;
    private Page page;
    private @Nullable Response document;
    private String language = "id";
    private String theme = "light";
    private int width = DESKTOP;

    Browser(String baseUrl, String test, StatementCounter statements) {
        this.baseUrl = baseUrl;
        this.test = test;
        this.statements = statements;
        this.context = newContext(true);
        this.page = newPage();
    }

    // --- the window

    /** Playwright's page, for everything that this class has no word for. */
    public Page page() {
        return page;
    }

    /** Playwright's context, for cookies and a second window. */
    public BrowserContext context() {
        return context;
    }

    public Browser phone() {
        return width(PHONE);
    }

    public Browser desktop() {
        return width(DESKTOP);
    }

    public Browser width(int pixels) {
        this.width = pixels;
        page.setViewportSize(pixels, height());
        return this;
    }

    /** Chooses the language of the next pages, {@code id} or {@code en}. */
    public Browser language(String code) {
        this.language = code;
        choose();
        return this;
    }

    /** Chooses the theme of the next pages, {@code light} or {@code dark}. */
    public Browser theme(String name) {
        this.theme = name;
        choose();
        return this;
    }

    /** Begins anew, signed out, with scripts switched off. */
    public Browser withoutScripts() {
        context.close();
        this.context = newContext(false);
        this.page = newPage();
        return this;
    }

    /** Cuts or restores the network; while it is cut, failed requests are no problem. */
    public Browser offline(boolean cut) {
        if (cut) {
            expectProblem(text -> text.contains("net::ERR_INTERNET_DISCONNECTED"));
        }
        context.setOffline(cut);
        return this;
    }

    /** Names a console message that this test provokes on purpose. */
    public Browser expectProblem(Predicate<String> message) {
        expected.add(message);
        return this;
    }

    // --- moving about

    /** Signs in through the form; someone signed in before is forgotten. */
    public Browser signIn(Person person) {
        return signIn(person.username(), TestAgency.PASSWORD);
    }

    /** Signs in through the form; someone signed in before is forgotten. */
    public Browser signIn(String username, String password) {
        context.clearCookies();
        choose();
        goTo("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        choose();
        return this;
    }

    /** Signs out through the menu of the frame. */
    public Browser signOut() {
        page.locator("details:has(form[data-logout]) > summary >> visible=true")
                .first()
                .click();
        page.locator("form[data-logout] button >> visible=true").first().click();
        page.waitForURL(url -> url.contains("/login"));
        return this;
    }

    /** Opens a page that must be there. */
    public Browser goTo(String path) {
        return goTo(path, 200);
    }

    /** Opens a page that must answer with a status. */
    public Browser goTo(String path, int status) {
        Response response = page.navigate(baseUrl + path);
        assertThat(response).as("answer to %s", path).isNotNull();
        assertThat(response.status()).as("status of %s", path).isEqualTo(status);
        return this;
    }

    /** Path of the page shown now, without the query. */
    public String path() {
        return java.net.URI.create(page.url()).getPath();
    }

    /** Status of the page shown now. */
    public int status() {
        return response().status();
    }

    // --- looking

    /** Everything that must hold on every page, whoever sees it. */
    public Browser assertGood() {
        assertNoMissingTexts();
        assertNoSidewaysScroll();
        assertValidHtml();
        assertAccessible();
        assertNoProblems();
        return this;
    }

    /** WCAG 2.0 to 2.2, levels A and AA, and good practice, by axe: no violation. */
    public Browser assertAccessible() {
        List<String> violations = new AxeBuilder(page)
                .withTags(AXE_TAGS).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp()
                                + rule.getNodes().stream()
                                        .map(node -> "\n      " + node.getHtml() + "\n      "
                                                + node.getFailureSummary().replace("\n", " "))
                                        .limit(3)
                                        .reduce("", String::concat))
                        .toList();
        assertThat(violations).as("accessibility of %s", here()).isEmpty();
        return this;
    }

    public Browser assertNoSidewaysScroll() {
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        int seen = ((Number) page.evaluate("document.documentElement.clientWidth")).intValue();
        assertThat(wide).as("width of %s", here()).isLessThanOrEqualTo(seen);
        return this;
    }

    /** The page as the server sent it, by the Nu checker: no error. */
    public Browser assertValidHtml() {
        assertThat(HtmlValidator.errors(response().text()))
                .as("HTML of %s", here())
                .isEmpty();
        return this;
    }

    public Browser assertNoMissingTexts() {
        assertThat(MISSING_TEXT
                        .matcher(page.content())
                        .results()
                        .map(found -> found.group())
                        .toList())
                .as("missing texts of %s", here())
                .isEmpty();
        return this;
    }

    /** Nothing unexpected in the console since the window was opened. */
    public Browser assertNoProblems() {
        assertThat(problems).as("console up to %s", here()).isEmpty();
        return this;
    }

    /** The statements that the server sent for the page shown now, session included. */
    public Browser assertFewStatements() {
        String method = response().request().method();
        statements.assertAtMost(MOST_STATEMENTS, method, path());
        return this;
    }

    /**
     * Bytes and requests of a page for someone who has never loaded style and script, but is signed in as here.
     *
     * @param bytes over the wire, headers and bodies as sent
     */
    public record Weight(long bytes, int requests) {}

    /** Opens a page in a window with an empty cache and weighs it. */
    public Weight weighFirstVisit(String path) {
        try (BrowserContext fresh = newContext(true)) {
            fresh.addCookies(context.cookies().stream()
                    .map(cookie -> new Cookie(cookie.name, cookie.value).setUrl(baseUrl))
                    .toList());
            Page window = fresh.newPage();
            List<Request> sent = new ArrayList<>();
            window.onRequestFinished(sent::add);
            window.navigate(baseUrl + path);
            window.waitForLoadState(LoadState.NETWORKIDLE);
            long bytes = sent.stream()
                    .map(Request::sizes)
                    .mapToLong(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
                    .sum();
            return new Weight(bytes, sent.size());
        }
    }

    /** Bytes of the page shown now, as sent, without style and script. */
    public long weight() {
        return response().request().sizes().responseBodySize;
    }

    /** Paths of this application that the page shown now links to, with their query. */
    public List<String> links() {
        Object found = page.evaluate("""
                () => [...document.querySelectorAll('a[href]')]
                    .map(link => new URL(link.href))
                    .filter(url => url.origin === location.origin)
                    .map(url => url.pathname + url.search)
                """);
        return ((List<?>) found).stream().map(String::valueOf).distinct().toList();
    }

    /** Writes the whole page to {@code target/screenshots/<name>.png}. */
    public Path screenshot(String name) {
        Path file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    void screenshotOfFailure() {
        try {
            screenshot("failed-" + test);
        } catch (RuntimeException closed) {
            // the failure itself matters more than its picture
        }
        if (!problems.isEmpty()) {
            System.err.println(test + ": console said " + problems);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    // --- inside

    private BrowserContext newContext(boolean scripts) {
        BrowserContext made = Chromium.start()
                .newContext(new NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("id-ID")
                        .setTimezoneId("Asia/Jakarta")
                        .setViewportSize(width, height()));
        made.setDefaultTimeout(TIMEOUT_MILLIS);
        made.addInitScript(REPORT_CSP);
        return made;
    }

    private Page newPage() {
        Page made = context.newPage();
        made.onConsoleMessage(this::hear);
        made.onPageError(error -> problem("script: " + error));
        made.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.frame().parentFrame() == null) {
                document = response;
            }
        });
        choose();
        return made;
    }

    private void hear(ConsoleMessage message) {
        if ("error".equals(message.type()) && !refusedDocument(message)) {
            problem(message.text() + " at " + message.location());
        }
    }

    /** Chromium logs each page with an error status; whether that status was right, the test says itself. */
    private boolean refusedDocument(ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource: the server responded")
                && Optional.ofNullable(document)
                        .filter(shown -> shown.status() >= ERROR_STATUS
                                && message.location().startsWith(shown.url()))
                        .isPresent();
    }

    private void problem(String text) {
        if (expected.stream().noneMatch(one -> one.test(text))) {
            problems.add(text);
        }
    }

    private Response response() {
        if (document == null) {
            throw new AssertionError("no page was opened yet");
        }
        return document;
    }

    private void choose() {
        context.addCookies(
                List.of(new Cookie("lang", language).setUrl(baseUrl), new Cookie("theme", theme).setUrl(baseUrl)));
    }

    private int height() {
        return width < DESKTOP ? PHONE_HEIGHT : DESKTOP_HEIGHT;
    }

    private String here() {
        return page.url().replace(baseUrl, "") + " (" + language + ", " + theme + ", " + width + " px)";
    }
}
