package id.sasaran.planning.web;

import static id.sasaran.planning.PlanFixture.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.planning.PlanAuthoring;
import id.sasaran.planning.PlanFixture;
import id.sasaran.planning.PlanStatus;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.Plans;
import id.sasaran.support.Browser;
import id.sasaran.support.IntegrationTest;
import id.sasaran.support.StatementCounter;
import id.sasaran.support.TestAgency;
import id.sasaran.support.TestAgency.Person;
import id.sasaran.support.Visitor;
import id.sasaran.support.Visitor.Answer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** The pages of the plan over HTTP: who gets them, what they keep, what they refuse. */
@IntegrationTest
class PlanPagesIT {

    private static final String NASTY = "<script>alert('x')</script>'; drop table plan; --";

    @LocalServerPort
    private int port;

    @Autowired
    private PlanAuthoring authoring;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private TestAgency.Factory agencies;

    private PlanFixture fixture;
    private TestAgency agency;

    @BeforeEach
    void makeAgency() {
        fixture = new PlanFixture(agencies.create(), authoring);
        agency = fixture.agency();
    }

    // --- who gets what

    @Test
    void aDraftIsThereForItsOwnerOnly() {
        UUID plan = fixture.draft();

        assertThat(statuses("/plans/" + plan)).isEqualTo(only("owner"));
        assertThat(statuses("/plans/" + plan + "/print")).isEqualTo(only("owner"));
    }

    @Test
    void aSubmittedPlanIsThereForWhomItConcerns() {
        UUID plan = fixture.submitted();

        assertThat(statuses("/plans/" + plan)).isEqualTo(only("owner", "assessor", "superior", "hr admin", "auditor"));
    }

    @Test
    void aReturnedPlanIsThereForTheLineOnly() {
        UUID plan = fixture.returned();

        assertThat(statuses("/plans/" + plan)).isEqualTo(only("owner", "assessor", "superior"));
    }

    @Test
    void anApprovedPlanIsThereForWhomItConcerns() {
        UUID plan = fixture.approved();

        assertThat(statuses("/plans/" + plan)).isEqualTo(only("owner", "assessor", "superior", "hr admin", "auditor"));
        assertThat(statuses("/plans/" + plan + "/print"))
                .isEqualTo(only("owner", "assessor", "superior", "hr admin", "auditor"));
    }

    @Test
    void writingPagesAreThereForTheOwnerOnly() {
        UUID plan = fixture.returned();
        UUID result = view(plan).results().getFirst().id();

        for (String page : List.of("/edit", "/results/new", "/results/" + result, "/results/" + result + "/delete")) {
            assertThat(statuses("/plans/" + plan + page)).as(page).isEqualTo(only("owner"));
        }
    }

    @Test
    void nobodyElseDecidesOrWrites() {
        UUID plan = fixture.submitted();
        UUID result = view(plan).results().getFirst().id();
        everybody().forEach((part, person) -> {
            Visitor visitor = visit(person);
            if (!part.equals("assessor")) {
                assertThat(post(visitor, plan, "/decision", Map.of("action", "approve"))
                                .status())
                        .as(part)
                        .isEqualTo(404);
            }
            if (!part.equals("owner")) {
                for (String path :
                        List.of("/submit", "/withdraw", "/edit", "/results/new", "/results/" + result + "/delete")) {
                    assertThat(post(visitor, plan, path, Map.of()).status())
                            .as("%s %s", part, path)
                            .isEqualTo(404);
                }
            }
        });
        assertThat(view(plan).status()).isEqualTo(PlanStatus.SUBMITTED);
    }

    @Test
    void buttonsFollowThePolicy() {
        UUID plan = fixture.submitted();

        assertThat(get(fixture.assessor(), "/plans/" + plan).body()).contains("value=\"approve\"");
        assertThat(get(fixture.superior(), "/plans/" + plan).body()).doesNotContain("value=\"approve\"");
        assertThat(get(fixture.owner(), "/plans/" + plan).body())
                .contains("/withdraw")
                .doesNotContain("value=\"approve\"")
                .doesNotContain("/edit\"");
    }

    // --- the way of a plan

    @Test
    void aPlanGoesFromTheListToTheAssessorAndBack() {
        Visitor owner = visit(fixture.owner());
        Answer started = owner.post("/plans", Map.of("year", "2026", "requestId", id()));
        assertThat(started.status()).isEqualTo(303);
        UUID plan = UUID.fromString(started.location().substring("/plans/".length()));

        assertThat(post(owner, plan, "/submit", Map.of()).status()).isEqualTo(422);
        assertThat(post(owner, plan, "/results/new", valid()).location()).isEqualTo("/plans/" + plan + "/edit");
        assertThat(post(owner, plan, "/submit", Map.of()).location()).isEqualTo("/plans/" + plan);

        Visitor assessor = visit(fixture.assessor());
        assertThat(assessor.get("/plans").body()).contains(plan.toString());
        Answer bare = post(assessor, plan, "/decision", Map.of("action", "return"));
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.body()).contains("href=\"#note\"");
        UUID result = view(plan).results().getFirst().id();
        assertThat(post(assessor, plan, "/decision", Map.of("action", "return", "notes[" + result + "]", "Naikkan"))
                        .status())
                .isEqualTo(303);

        assertThat(owner.get("/plans/" + plan).body()).contains("Naikkan").contains("data-status=\"RETURNED\"");
        assertThat(post(owner, plan, "/submit", Map.of()).status()).isEqualTo(303);
        assertThat(post(owner, plan, "/withdraw", Map.of()).status()).isEqualTo(303);
        assertThat(post(owner, plan, "/submit", Map.of()).status()).isEqualTo(303);
        assertThat(post(assessor, plan, "/decision", Map.of("action", "approve"))
                        .status())
                .isEqualTo(303);
        assertThat(view(plan).status()).isEqualTo(PlanStatus.APPROVED);
        assertThat(owner.get("/plans/" + plan + "/print").body())
                .contains("210–225 bayi")
                .contains("BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL");
    }

    @Test
    void aYearThatIsNoYearIsRefused() {
        Answer answer = visit(fixture.owner()).post("/plans", Map.of("year", "x", "requestId", id()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("govuk-error-summary");
    }

    // --- typing

    @Test
    void badInputComesBackAsTypedWithAMessageAtEachField() {
        UUID plan = fixture.draft();
        Map<String, String> form = new HashMap<>(valid());
        form.put("statement", "x".repeat(10_000));
        form.put("indicators[0].statement", " ");
        form.put("indicators[0].low", "tiga puluh");
        form.put("indicators[0].high", "-5");
        form.put("indicators[0].quarters[2].low", "160,5,5");

        Answer answer = post(visit(fixture.owner()), plan, "/results/new", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#statement\"")
                .contains("href=\"#indicators0.statement\"")
                .contains("href=\"#indicators0.low\"")
                .contains("href=\"#indicators0.high\"")
                .contains("href=\"#indicators0.quarters2.low\"")
                .contains("x".repeat(10_000))
                .contains("value=\"tiga puluh\"")
                .contains("value=\"160,5,5\"");
        assertThat(view(plan).results()).hasSize(1);
        // kept also when the page is left now
        assertThat(get(fixture.owner(), "/plans/" + plan + "/results/new").body())
                .contains("value=\"tiga puluh\"");
    }

    @Test
    void markupAndSqlAreText() {
        UUID plan = fixture.draft();
        Map<String, String> form = new HashMap<>(valid());
        form.put("statement", NASTY);
        form.put("supportedText", NASTY);
        form.put("supportedIndicator", NASTY);
        form.put("indicators[0].statement", NASTY);
        form.put("indicators[0].unit", "<b>bayi</b>");
        Visitor owner = visit(fixture.owner());
        assertThat(post(owner, plan, "/results/new", form).status()).isEqualTo(303);
        Map<String, String> expectations = Map.of("expectations[LOYAL]", NASTY);
        assertThat(post(owner, plan, "/edit", expectations).status()).isEqualTo(303);

        PlanView.Result stored = view(plan).results().get(1);
        assertThat(stored.statement()).isEqualTo(NASTY);
        for (String page : List.of("", "/edit", "/print", "/results/" + stored.id())) {
            assertThat(owner.get("/plans/" + plan + page).body())
                    .as(page)
                    .contains(HtmlUtils.htmlEscape(NASTY).substring(0, 14))
                    .doesNotContain("<script>alert")
                    .doesNotContain("<b>bayi</b>");
        }
    }

    @Test
    void rowButtonsKeepEverythingThatWasTyped() {
        UUID plan = fixture.draft();
        Visitor owner = visit(fixture.owner());
        Map<String, String> form = new HashMap<>(valid());
        form.put("action", "add");
        form.put("indicators[0].low", "belum tahu");

        Answer added = post(owner, plan, "/results/new", form);

        assertThat(added.status()).isEqualTo(303);
        String second = owner.get("/plans/" + plan + "/results/new").body();
        assertThat(second).contains("value=\"belum tahu\"").contains("name=\"indicators[1].statement\"");
        form.put("indicators[1].statement", "Yang kedua");
        form.put("action", "up-1");
        post(owner, plan, "/results/new", form);
        String swapped = owner.get("/plans/" + plan + "/results/new").body();
        assertThat(swapped.indexOf("Yang kedua")).isLessThan(swapped.indexOf("Bayi terimunisasi"));
        form.put("action", "remove-1");
        post(owner, plan, "/results/new", form);
        assertThat(owner.get("/plans/" + plan + "/results/new").body()).doesNotContain("name=\"indicators[1].");
    }

    @Test
    void anUnfinishedDraftHoldsThePlanBackUntilItIsFinishedOrDiscarded() {
        UUID plan = fixture.draft();
        Visitor owner = visit(fixture.owner());
        assertThat(autosave(plan, fixture.version(plan), Map.of("statement", "Setengah jadi"))
                        .status())
                .isEqualTo(200);

        assertThat(owner.get("/plans/" + plan).body()).contains("/results/new");
        assertThat(post(owner, plan, "/submit", Map.of()).status()).isEqualTo(422);
        assertThat(owner.get("/plans/" + plan + "/results/new").body()).contains("Setengah jadi");
        assertThat(post(owner, plan, "/results/new/discard", Map.of()).status()).isEqualTo(303);
        assertThat(post(owner, plan, "/submit", Map.of()).status()).isEqualTo(303);
    }

    @Test
    void autosaveRaisesTheVersionAndRefusesAnOldOne() {
        UUID plan = fixture.draft();
        long version = fixture.version(plan);

        Answer saved = autosave(plan, version, Map.of("statement", "Satu"));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body())
                .contains("\"version\":" + fixture.version(plan))
                .contains("\"savedAt\":\"2026-07-15T10");
        assertThat(fixture.version(plan)).isEqualTo(version + 1);
        Answer stale = autosave(plan, version, Map.of("statement", "Dua"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.header("Content-Type")).contains("json");
        assertThat(audit(plan)).doesNotContain("plan.draft");
    }

    @Test
    void aStaleSaveShowsBothTextsAndAWayOn() {
        UUID plan = fixture.draft();
        Visitor owner = visit(fixture.owner());
        PlanView.Result result = view(plan).results().getFirst();
        long old = fixture.version(plan);
        Map<String, String> mine = new HashMap<>(valid());
        mine.put("statement", "Tulisan saya");
        Map<String, String> other = new HashMap<>(valid());
        other.put("statement", "Tulisan dari jendela lain");
        post(owner, plan, "/results/" + result.id(), other);

        Answer conflict = post(owner, plan, "/results/" + result.id(), mine, old);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("Tulisan saya").contains("Tulisan dari jendela lain");
        mine.put("action", "keep");
        assertThat(post(owner, plan, "/results/" + result.id(), mine).status()).isEqualTo(303);
        assertThat(owner.get("/plans/" + plan + "/results/" + result.id()).body())
                .contains("Tulisan saya")
                .doesNotContain("jendela lain");
        assertThat(view(plan).results().getFirst().statement()).isEqualTo("Tulisan dari jendela lain");
    }

    @Test
    void staleExpectationsShowBothTexts() {
        UUID plan = fixture.draft();
        Visitor owner = visit(fixture.owner());
        long old = fixture.version(plan);
        post(owner, plan, "/edit", Map.of("expectations[LOYAL]", "Yang pertama"));

        Answer conflict = post(owner, plan, "/edit", Map.of("expectations[LOYAL]", "Yang kedua"), old);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("Yang pertama").contains("Yang kedua");
    }

    @Test
    void whatWasTypedIsShownAlsoWhenThePlanWasSentMeanwhile() {
        UUID plan = fixture.submitted();
        Visitor owner = visit(fixture.owner());
        Map<String, String> form = new HashMap<>(valid());
        form.put("statement", "Tulisan yang terlambat");

        Answer result = post(owner, plan, "/results/new", form);
        Answer expectation = post(owner, plan, "/edit", Map.of("expectations[LOYAL]", "Juga terlambat"));

        assertThat(result.status()).isEqualTo(409);
        assertThat(result.body()).contains("Tulisan yang terlambat").doesNotContain("value=\"keep\"");
        assertThat(expectation.status()).isEqualTo(409);
        assertThat(expectation.body()).contains("Juga terlambat");
    }

    @Test
    void aLateDecisionKeepsItsNotes() {
        UUID plan = fixture.submitted();
        long read = fixture.version(plan);
        UUID result = view(plan).results().getFirst().id();
        Visitor assessor = visit(fixture.assessor());
        agency.run(() -> {
            authoring.returnToEmployee(fixture.assessor().user(), plan, read, "Sudah", Map.of());
            authoring.submit(fixture.owner().user(), plan, authoring.version(plan));
        });
        Map<String, String> form =
                Map.of("action", "return", "note", "Catatan umum saya", "notes[" + result + "]", "Catatan baris");

        Answer late = post(assessor, plan, "/decision", form, read);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Catatan umum saya").contains("Catatan baris");
    }

    @Test
    void aLeadersResultInForceIsOfferedAndLinked() {
        Person leader = fixture.assessor();
        UUID leaderPlan = fixture.draft(leader);
        agency.run(() -> {
            authoring.submit(leader.user(), leaderPlan, authoring.version(leaderPlan));
            authoring.approve(fixture.superior().user(), leaderPlan, authoring.version(leaderPlan));
        });
        UUID supported = view(leaderPlan).results().getFirst().id();
        UUID plan = agency.in(() -> authoring.start(fixture.owner().user(), YEAR));
        Visitor owner = visit(fixture.owner());

        assertThat(owner.get("/plans/" + plan + "/results/new").body())
                .contains("<option value=\"" + supported + "\"")
                .contains(leader.name());
        Map<String, String> form = new HashMap<>(valid());
        form.put("supportedResultId", supported.toString());
        assertThat(post(owner, plan, "/results/new", form).status()).isEqualTo(303);
        assertThat(view(plan).results().getFirst().supports()).isEqualTo("Terlayaninya permohonan");
        assertThat(owner.get("/plans/" + plan).body()).contains("Mendukung: Terlayaninya permohonan");
    }

    @Test
    void theTeamsListGoesOnAfterAPlan() {
        UUID first = fixture.submitted();
        UUID second = fixture.draft(fixture.colleague());
        agency.run(() -> authoring.submit(fixture.colleague().user(), second, authoring.version(second)));
        Visitor assessor = visit(fixture.assessor());

        assertThat(assessor.get("/plans").body()).contains("/plans/" + first).contains("/plans/" + second);
        assertThat(assessor.get("/plans?after=" + first).body())
                .doesNotContain("/plans/" + first)
                .contains("/plans/" + second);
    }

    @Test
    void aDoubleSubmitGivesOneResult() {
        UUID plan = fixture.draft();
        Visitor owner = visit(fixture.owner());
        Map<String, String> form = new HashMap<>(valid());
        form.put("requestId", id());
        form.put("version", String.valueOf(fixture.version(plan)));

        Answer first = owner.post("/plans/" + plan + "/results/new", form);
        Answer second = owner.post("/plans/" + plan + "/results/new", form);

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(view(plan).results()).hasSize(2);
    }

    @Test
    void tooLongExpectationsComeBackAsTyped() {
        UUID plan = fixture.draft();

        Answer answer =
                post(visit(fixture.owner()), plan, "/edit", Map.of("expectations[ADAPTIF]", "y".repeat(10_000)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("y".repeat(10_000)).contains("href=\"#expectationsADAPTIF\"");
    }

    @Test
    void aResultIsRemovedAfterAsking() {
        UUID plan = fixture.draft();
        Visitor owner = visit(fixture.owner());
        UUID result = view(plan).results().getFirst().id();

        assertThat(owner.get("/plans/" + plan + "/results/" + result + "/delete")
                        .body())
                .contains("Terlayaninya permohonan");
        assertThat(view(plan).results()).hasSize(1);
        assertThat(post(owner, plan, "/results/" + result + "/delete", Map.of()).status())
                .isEqualTo(303);
        assertThat(view(plan).results()).isEmpty();
    }

    @Test
    void oddPathsAreNotFound() {
        UUID plan = fixture.draft();

        for (String path : List.of("/results/satu", "/results/" + UUID.randomUUID(), "/results/satu/delete")) {
            assertThat(get(fixture.owner(), "/plans/" + plan + path).status()).isEqualTo(404);
        }
        assertThat(get(fixture.owner(), "/plans/satu").status()).isEqualTo(404);
        assertThat(post(visit(fixture.owner()), plan, "/results/satu", Map.of("action", "add"))
                        .status())
                .isEqualTo(404);
    }

    // --- figures

    @Test
    void pagesSendFewStatementsHoweverManyRows() {
        UUID plan = agency.in(() -> {
            UUID started = authoring.start(fixture.owner().user(), YEAR);
            IntStream.rangeClosed(1, 12)
                    .forEach(number -> authoring.addResult(
                            fixture.owner().user(),
                            started,
                            authoring.version(started),
                            PlanFixture.result("Hasil " + number)));
            authoring.submit(fixture.owner().user(), started, authoring.version(started));
            return started;
        });
        UUID other = fixture.draft(fixture.colleague());
        agency.run(() -> authoring.submit(fixture.colleague().user(), other, authoring.version(other)));
        Visitor assessor = visit(fixture.assessor());
        Visitor owner = visit(fixture.owner());

        for (Visitor visitor : List.of(assessor, owner)) {
            for (String path : List.of("/plans", "/plans/" + plan, "/plans/" + plan + "/print")) {
                assertThat(visitor.get(path).status()).isEqualTo(200);
                statements.assertAtMost(Browser.MOST_STATEMENTS, "GET", path);
            }
        }
        post(owner, plan, "/withdraw", Map.of());
        UUID result = view(plan).results().getFirst().id();
        for (String path : List.of("/edit", "/results/new", "/results/" + result)) {
            assertThat(owner.get("/plans/" + plan + path).status()).isEqualTo(200);
            statements.assertAtMost(Browser.MOST_STATEMENTS, "GET", "/plans/" + plan + path);
        }
    }

    // --- inside

    private Map<String, Person> everybody() {
        Map<String, Person> people = new LinkedHashMap<>();
        people.put("owner", fixture.owner());
        people.put("assessor", fixture.assessor());
        people.put("superior", fixture.superior());
        people.put("colleague", fixture.colleague());
        people.put("unit admin", fixture.unitAdmin());
        people.put("hr admin", fixture.hrAdmin());
        people.put("auditor", fixture.auditor());
        people.put("other agency", agencies.create().top());
        return people;
    }

    private Map<String, Integer> statuses(String path) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        everybody()
                .forEach((part, person) -> answers.put(part, get(person, path).status()));
        return answers;
    }

    private Map<String, Integer> only(String... admitted) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        everybody().keySet().forEach(part -> answers.put(part, List.of(admitted).contains(part) ? 200 : 404));
        return answers;
    }

    private static Map<String, String> valid() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("kind", "UTAMA");
        form.put("statement", "Terlaksananya pelayanan imunisasi");
        form.put("indicators[0].aspect", "KUANTITAS");
        form.put("indicators[0].statement", "Bayi terimunisasi");
        form.put("indicators[0].kind", "RANGE");
        form.put("indicators[0].low", "210");
        form.put("indicators[0].high", "225");
        form.put("indicators[0].unit", "bayi");
        form.put("indicators[0].quarters[2].low", "160");
        return form;
    }

    private Visitor visit(Person person) {
        return new Visitor(port).signIn(person);
    }

    private Answer get(Person person, String path) {
        return visit(person).get(path);
    }

    private Answer post(Visitor visitor, UUID plan, String path, Map<String, String> form) {
        return post(visitor, plan, path, form, fixture.version(plan));
    }

    private Answer post(Visitor visitor, UUID plan, String path, Map<String, String> form, long version) {
        Map<String, String> complete = new HashMap<>(form);
        complete.put("requestId", id());
        complete.put("version", String.valueOf(version));
        return visitor.post("/plans/" + plan + path, complete);
    }

    private Answer autosave(UUID plan, long version, Map<String, String> form) {
        Map<String, String> complete = new HashMap<>(form);
        complete.put("version", String.valueOf(version));
        return visit(fixture.owner()).header("X-Autosave", "1").post("/plans/" + plan + "/results/new/draft", complete);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private PlanView view(UUID plan) {
        return agency.in(() -> plans.find(plan)).orElseThrow();
    }

    private List<String> audit(UUID plan) {
        return jdbc.sql("select action from audit_entry where agency_id = ? and subject_id = ? order by id")
                .params(agency.id(), plan)
                .query(String.class)
                .list();
    }
}
