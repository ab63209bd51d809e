package id.sasaran.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.sasaran.planning.PlanAuthoring;
import id.sasaran.planning.PlanFixture;
import id.sasaran.support.Browser;
import id.sasaran.support.BrowserTest;
import id.sasaran.support.TestAgency;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody has typed is not lost, whatever happens to the connection or the session. */
@BrowserTest
class KeptTextUIIT {

    private static final String TYPED = "Terlaksananya pelayanan imunisasi bayi di posyandu binaan";

    @Autowired
    private TestAgency.Factory agencies;

    @Autowired
    private PlanAuthoring authoring;

    @Autowired
    private JdbcClient jdbc;

    private PlanFixture people;
    private String newResult = "";

    @BeforeEach
    void makePlan() {
        people = new PlanFixture(agencies.create(), authoring);
        UUID plan = people.draft();
        newResult = "/plans/" + plan + "/results/new";
    }

    @Test
    void aDraftSavesItselfAndIsThereOnAnotherDevice(Browser browser) {
        type(browser);
        assertThat(saveState(browser)).containsText("Tersimpan");

        browser.page().evaluate("localStorage.clear()");
        browser.signIn(people.owner()).goTo(newResult);

        assertThat(statement(browser)).hasValue(TYPED);
        assertThat(offer(browser)).hasCount(0);
    }

    @Test
    void whatIsTypedAfterTheSessionEndedIsOfferedAfterSigningInAgain(Browser browser) {
        browser.expectProblem(text -> text.contains("401") || text.contains("403"));
        browser.signIn(people.owner()).goTo(newResult);
        endAllSessionsOf(people.owner());

        statement(browser).fill(TYPED);
        assertThat(saveState(browser)).not().hasAttribute("data-state", "saved");
        assertThat(browser.page()
                        .locator("[data-save-state] a, [data-save-state] + a")
                        .first())
                .isVisible();

        browser.signIn(people.owner()).goTo(newResult);
        assertThat(statement(browser)).hasValue("");
        assertThat(offer(browser)).isVisible();
        browser.assertAccessible();
        offer(browser).locator("[data-use]").click();

        assertThat(statement(browser)).hasValue(TYPED);
        assertThat(saveState(browser)).containsText("Tersimpan");
    }

    @Test
    void whatOneAccountTypedIsNotOfferedToAnotherOnTheSameDevice(Browser browser) {
        browser.expectProblem(text -> text.contains("401") || text.contains("403"));
        browser.signIn(people.owner()).goTo(newResult);
        endAllSessionsOf(people.owner());
        statement(browser).fill(TYPED);
        browser.page().waitForTimeout(500);

        String other = "/plans/" + people.draft(people.colleague()) + "/results/new";
        browser.signIn(people.colleague()).goTo(other);

        assertThat(offer(browser)).hasCount(0);
        assertThat(browser.page().content()).doesNotContain(TYPED);
    }

    @Test
    void aCutConnectionIsSaidAndHealsByItself(Browser browser) {
        browser.signIn(people.owner()).goTo(newResult);
        browser.offline(true);
        statement(browser).fill(TYPED);
        statement(browser).blur();
        assertThat(saveState(browser)).hasAttribute("data-state", "offline");

        browser.offline(false);

        assertThat(saveState(browser)).containsText("Tersimpan");
        browser.goTo(newResult);
        assertThat(statement(browser)).hasValue(TYPED);
    }

    private void type(Browser browser) {
        browser.signIn(people.owner()).goTo(newResult);
        statement(browser).fill(TYPED);
        statement(browser).blur();
    }

    private void endAllSessionsOf(TestAgency.Person person) {
        int ended = jdbc.sql("delete from spring_session where principal_name = ?")
                .param(person.accountId().toString())
                .update();
        assertThat(ended).isPositive();
    }

    private static Locator statement(Browser browser) {
        return browser.page().locator("#statement");
    }

    private static Locator saveState(Browser browser) {
        return browser.page().locator("[data-save-state]");
    }

    private static Locator offer(Browser browser) {
        return browser.page().locator("[data-draft-offer]");
    }
}
