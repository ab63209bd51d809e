package id.sasaran.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.sasaran.support.Browser;
import id.sasaran.support.TestAgency.Person;
import java.util.List;
import java.util.UUID;

/** The steps from realization to result, as people take them in a browser. */
final class Journey {

    private final Browser browser;

    Journey(Browser browser) {
        this.browser = browser;
    }

    /**
     * The employee reports a quarter and sends it.
     *
     * @param values one per indicator; "n/m" for n of m
     */
    void report(Person employee, UUID plan, int quarter, String... values) {
        browser.signIn(employee).goTo("/progress");
        page().locator("a[href='/progress/" + plan + "/" + quarter + "']").click();
        browser.assertGood().assertFewStatements();
        for (int i = 0; i < values.length; i++) {
            String[] parts = values[i].split("/", 2);
            field("lines[" + i + "].value").fill(parts[0]);
            if (parts.length > 1) {
                field("lines[" + i + "].whole").fill(parts[1]);
            }
            field("lines[" + i + "].note").fill("Direkap dari buku register");
            field("lines[" + i + "].evidence[0].label").fill("Rekap " + (i + 1));
            field("lines[" + i + "].evidence[0].url").fill("https://contoh.go.id/rekap/" + i);
        }
        press("submit");
        page().waitForURL(url -> url.endsWith("/progress"));
        assertThat(page().locator("tr[data-quarter='" + quarter + "'] [data-status=SUBMITTED]")
                        .count())
                .isPositive();
    }

    /** The assessor looks at what was sent and accepts it. */
    void accept(Person assessor, UUID plan, int quarter) {
        browser.signIn(assessor)
                .goTo("/progress/" + plan + "/" + quarter)
                .assertGood()
                .assertFewStatements();
        press("accept");
        page().waitForURL(url -> url.endsWith("/progress"));
    }

    /** The head of the unit above sets the achievement of a unit. */
    void achieve(Person above, UUID unit, int sequence, String predicate) {
        browser.signIn(above).goTo("/achievements?year=2026").assertGood().assertFewStatements();
        page().locator("tr[data-id='" + unit + "'] td[data-period='" + sequence + "'] a")
                .click();
        browser.assertGood().assertFewStatements();
        page().locator("input[name=predicate][value=" + predicate + "]").check(force());
        page().locator("button[type=submit] >> text=Simpan capaian").click();
        page().waitForURL(url -> url.contains("/achievements?year="));
        assertThat(page().locator("tr[data-id='" + unit + "'] [data-organization-predicate=" + predicate + "]")
                        .count())
                .isPositive();
    }

    /** The assessor opens the rating of a person. */
    void begin(Person assessor, Person employee, UUID period) {
        browser.signIn(assessor)
                .goTo("/evaluations?year=2026&period=" + period)
                .assertGood()
                .assertFewStatements();
        page().locator("tr[data-id='" + employee.employeeId() + "'] button").click();
        page().waitForURL(url -> url.endsWith("/rate"));
        browser.assertGood().assertFewStatements();
    }

    void mark(int result, String mark, String feedback) {
        choose("results[" + result + "].mark", mark);
        field("results[" + result + "].feedback").fill(feedback);
    }

    void value(int value, String mark, String feedback) {
        choose("values[" + value + "].mark", mark);
        field("values[" + value + "].feedback").fill(feedback);
    }

    void decide(String result, String behavior, String recommendation) {
        choose("result", result);
        choose("behavior", behavior);
        field("recommendation").fill(recommendation);
    }

    void behaviorEvidence(String url) {
        field("behaviorEvidence").fill(url);
    }

    void reason(String text) {
        field("reason").fill(text);
    }

    /** Sends the rating, checks the cell of the quadrant, issues it, and returns the path of the evaluation. */
    String issue(String predicate) {
        press("rate");
        page().waitForURL(url -> url.endsWith("/issue"));
        browser.assertGood().assertFewStatements();
        assertThat(page().locator("[data-predicate=" + predicate + "]").count()).isPositive();
        String path = browser.path().replace("/issue", "");
        page().locator("button[type=submit] >> text=Tetapkan dan sampaikan").click();
        page().waitForURL(url -> url.endsWith(path));
        browser.assertGood().assertFewStatements();
        return path;
    }

    /** The employee reads the result, why it came out so, its sheet, and confirms. */
    void read(Person employee, String path, String result, String behavior, String predicate) {
        browser.signIn(employee).goTo("/evaluations?year=2026").assertGood().assertFewStatements();
        page().locator("a[href='" + path + "']").first().click();
        browser.assertGood().assertFewStatements();
        assertThat(page().locator(".s-verdict").getAttribute("data-predicate")).isEqualTo(predicate);
        browser.goTo(path + "/why").assertGood().assertFewStatements();
        assertThat(page().locator("[data-rating=" + result + "]").count()).isPositive();
        assertThat(page().locator("[data-rating=" + behavior + "]").count()).isPositive();
        assertThat(page().locator("[data-cell=" + predicate + "][aria-current=true]")
                        .count())
                .isEqualTo(1);
        browser.language("en")
                .theme("dark")
                .phone()
                .goTo(path + "/why")
                .assertGood()
                .assertFewStatements();
        browser.goTo(path).assertGood().assertFewStatements();
        browser.language("id")
                .theme("light")
                .desktop()
                .goTo(path + "/print")
                .assertGood()
                .assertFewStatements();
        browser.goTo(path);
        page().locator("button[type=submit] >> text=Saya sudah membaca").click();
        page().waitForURL(url -> url.endsWith(path));
        assertThat(page().locator("[data-status=ACKNOWLEDGED]").count()).isPositive();
    }

    void press(String action) {
        page().locator("button[name=action][value=" + action + "] >> visible=true")
                .first()
                .click();
    }

    private void choose(String name, String constant) {
        page().locator("input[name='" + name + "'][value=" + constant + "]").check(force());
    }

    private Locator field(String name) {
        return page().locator("[name='" + name + "']");
    }

    private Page page() {
        return browser.page();
    }

    /** Radio buttons lie under their drawn label. */
    private static Locator.CheckOptions force() {
        return new Locator.CheckOptions().setForce(true);
    }

    /** Names of all fields with an error, for a message that helps. */
    List<String> errors() {
        return page().locator(".govuk-error-summary a").allTextContents();
    }
}
