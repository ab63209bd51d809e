package id.sasaran.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.sasaran.cycle.BehaviorValue;
import id.sasaran.organization.PositionKind;
import id.sasaran.support.Browser;
import id.sasaran.support.BrowserTest;
import id.sasaran.support.TestAgency;
import id.sasaran.support.TestAgency.Person;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a plan through the browser, with the table of the regulation (annex 2, TABEL 14). */
@BrowserTest
class PlanJourneyUIIT {

    private static final String SUPPORTED =
            "Meningkatnya kualitas bangunan gedung yang menjamin keselamatan, kesehatan,"
                    + " kenyamanan, dan kemudahan bagi penggunanya.";
    private static final String SUPPORTED_INDICATOR = "Persentase Pemerintah Daerah Kabupaten/ Kota yang Nilai Indeks"
            + " Penyelenggaraan Bangunan Gedung minimal Baik";

    /** Statement, then its indicators: aspect, what is measured, from, to, unit, target as printed. */
    private static final Map<String, List<List<String>>> TABLE_14 = table14();

    private static final Map<BehaviorValue, String> EXPECTATIONS = expectations();

    @Autowired
    private PlanAuthoring authoring;

    @Autowired
    private Plans plans;

    @Autowired
    private TestAgency.Factory agencies;

    private TestAgency agency;
    private Person head;
    private Person director;

    @BeforeEach
    void makeDirectorate() {
        agency = agencies.create();
        UUID directorate = agency.unit(agency.topUnit(), "Direktorat II");
        director = agency.head(directorate, "Direktur II", PositionKind.JPT_PRATAMA);
        UUID section = agency.unit(directorate, "Subdirektorat II");
        head = agency.head(section, "Kepala Subdirektorat II", PositionKind.ADMINISTRATOR);
    }

    @Test
    void theTableOfTheRegulationIsEnteredSubmittedAndApproved(Browser browser) {
        browser.signIn(head).goTo("/plans").assertGood();
        press(browser, "form[action='/plans'] button");
        String plan = browser.path();
        for (Map.Entry<String, List<List<String>>> result : TABLE_14.entrySet()) {
            browser.goTo(plan + "/results/new");
            writeResult(browser, result.getKey(), result.getValue());
            assertThat(browser.path()).isEqualTo(plan + "/edit");
        }
        EXPECTATIONS.forEach(
                (value, text) -> field(browser, "expectations[" + value + "]").fill(text));
        browser.assertGood().screenshot("planning-edit");
        press(browser, "form[data-autosave] .s-act button");

        assertThat(browser.path()).isEqualTo(plan);
        browser.assertGood().assertFewStatements().screenshot("planning-detail");
        press(browser, "form[action$='/submit'] button");
        assertStatus(browser, "SUBMITTED");

        browser.signIn(director).goTo("/plans").assertGood();
        browser.page().locator("a[href='" + plan + "']").click();
        browser.assertGood().screenshot("planning-decide");
        press(browser, "button[value=approve]");
        assertStatus(browser, "APPROVED");

        assertStored(UUID.fromString(plan.substring("/plans/".length())));
        assertPrinted(browser, plan);
    }

    @Test
    void aDraftSavesItselfAndIsThereAgain(Browser browser) {
        UUID plan = start();
        browser.signIn(head).goTo("/plans/" + plan + "/results/new");
        Page page = browser.page();
        field(browser, "statement").fill("Terlaksananya pelayanan yang");
        page.waitForResponse(
                answer -> answer.url().endsWith("/results/new/draft") && answer.status() == 200,
                () -> page.keyboard().press("Tab"));
        field(browser, "indicators[0].low").fill("belum tahu");
        page.waitForResponse(
                answer -> answer.url().endsWith("/results/new/draft") && answer.status() == 200,
                () -> page.keyboard().press("Tab"));

        browser.goTo("/plans/" + plan + "/results/new");
        assertThat(field(browser, "statement").inputValue()).isEqualTo("Terlaksananya pelayanan yang");
        assertThat(field(browser, "indicators[0].low").inputValue()).isEqualTo("belum tahu");

        press(browser, ".s-act button[value=save]");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(field(browser, "indicators[0].low").inputValue()).isEqualTo("belum tahu");
        browser.assertGood().screenshot("planning-result-errors");
        browser.phone().screenshot("planning-result-errors-360");
    }

    @Test
    void everythingWorksWithoutScripts(Browser browser) {
        UUID plan = start();
        browser.withoutScripts().signIn(head).goTo("/plans/" + plan + "/results/new");
        Map.Entry<String, List<List<String>>> first =
                TABLE_14.entrySet().iterator().next();
        writeResult(browser, first.getKey(), first.getValue());
        press(browser, "a[href$='/delete']");
        press(browser, "form[action$='/delete'] button");
        browser.goTo("/plans/" + plan + "/results/new");
        writeResult(browser, first.getKey(), first.getValue());
        browser.goTo("/plans/" + plan);
        press(browser, "form[action$='/submit'] button");
        browser.signIn(director).goTo("/plans/" + plan);
        browser.page().locator("textarea[name=note]").fill("Perjelas targetnya");
        press(browser, "button[value=return]");
        assertStatus(browser, "RETURNED");
    }

    @Test
    void pagesAreGoodInEveryLanguageThemeAndWidth(Browser browser) {
        UUID plan = returned();
        UUID result = agency.in(() -> plans.find(plan))
                .orElseThrow()
                .results()
                .getFirst()
                .id();
        List<String> pages = List.of(
                "/plans",
                "/plans/" + plan,
                "/plans/" + plan + "/edit",
                "/plans/" + plan + "/results/" + result,
                "/plans/" + plan + "/results/" + result + "/delete",
                "/plans/" + plan + "/print");
        browser.signIn(head);
        for (String path : pages) {
            String name = "planning"
                    + path.replace("/plans", "")
                            .replaceAll("[0-9a-f-]{36}", "x")
                            .replace('/', '-');
            browser.language("en").theme("dark").phone().goTo(path).assertGood().screenshot(name + "-360-en-dark");
            browser.language("id")
                    .theme("light")
                    .phone()
                    .goTo(path)
                    .assertGood()
                    .screenshot(name + "-360");
            browser.desktop().goTo(path).assertGood().assertFewStatements().screenshot(name + "-1280");
        }
    }

    // --- steps

    private UUID start() {
        return agency.in(() -> authoring.start(head.user(), 2026));
    }

    private UUID returned() {
        return agency.in(() -> {
            UUID plan = authoring.start(head.user(), 2026);
            authoring.addResult(head.user(), plan, 0, PlanFixture.result("Terverifikasinya berkas permohonan"));
            authoring.addResult(
                    head.user(),
                    plan,
                    authoring.version(plan),
                    PlanFixture.result(ResultKind.TAMBAHAN, "Tersusunnya FAQ", PlanFixture.value(1, "dokumen")));
            authoring.expect(
                    head.user(),
                    plan,
                    authoring.version(plan),
                    Map.of(BehaviorValue.KOMPETEN, "Dampingi dua pegawai baru."));
            authoring.submit(head.user(), plan, authoring.version(plan));
            UUID first = plans.find(plan).orElseThrow().results().getFirst().id();
            authoring.returnToEmployee(
                    director.user(),
                    plan,
                    authoring.version(plan),
                    "Hampir selesai.",
                    Map.of(first, "Naikkan batasnya."));
            return plan;
        });
    }

    private static void writeResult(Browser browser, String statement, List<List<String>> indicators) {
        field(browser, "supportedText").fill(SUPPORTED);
        field(browser, "supportedIndicator").fill(SUPPORTED_INDICATOR);
        field(browser, "statement").fill(statement);
        for (int index = 0; index < indicators.size(); index++) {
            if (index > 0) {
                press(browser, "button[value=add]");
            }
            List<String> indicator = indicators.get(index);
            String row = "indicators[" + index + "].";
            field(browser, row + "aspect").selectOption(indicator.get(0));
            field(browser, row + "statement").fill(indicator.get(1));
            field(browser, row + "kind").selectOption(indicator.get(3).isEmpty() ? "VALUE" : "RANGE");
            field(browser, row + "low").fill(indicator.get(2));
            if (!indicator.get(3).isEmpty()) {
                field(browser, row + "high").fill(indicator.get(3));
            }
            field(browser, row + "unit").fill(indicator.get(4));
        }
        press(browser, ".s-act button[value=save]");
    }

    private static Locator field(Browser browser, String name) {
        return browser.page().locator("[name='" + name + "']").first();
    }

    private static void press(Browser browser, String selector) {
        Locator button = browser.page().locator(selector).first();
        browser.page().waitForNavigation(button::click);
    }

    private static void assertStatus(Browser browser, String status) {
        assertThat(browser.page().locator(".s-head [data-status]").first().getAttribute("data-status"))
                .isEqualTo(status);
    }

    private void assertStored(UUID planId) {
        PlanView plan = agency.in(() -> plans.inForce(head.employeeId(), 2026)).orElseThrow();
        assertThat(plan.id()).isEqualTo(planId);
        assertThat(plan.assessorId()).isEqualTo(director.employeeId());
        assertThat(plan.results()).extracting(PlanView.Result::code).containsExactly("U1", "U2", "U3");
        assertThat(plan.results()).extracting(PlanView.Result::statement).containsExactlyElementsOf(TABLE_14.keySet());
        assertThat(plan.results()).allSatisfy(result -> {
            assertThat(result.supports()).isEqualTo(SUPPORTED);
            assertThat(result.supportsIndicator()).isEqualTo(SUPPORTED_INDICATOR);
        });
        List<List<String>> rows =
                TABLE_14.values().stream().flatMap(List::stream).toList();
        assertThat(plan.indicators()).hasSize(7);
        for (int index = 0; index < rows.size(); index++) {
            PlanView.Indicator stored = plan.indicators().get(index);
            List<String> row = rows.get(index);
            assertThat(stored.aspect().name()).isEqualTo(row.get(0));
            assertThat(stored.statement()).isEqualTo(row.get(1));
            assertThat(stored.target().low())
                    .isEqualTo(new BigDecimal(row.get(2).replace(',', '.')));
            assertThat(stored.target().high()).isEqualTo(row.get(3).isEmpty() ? null : new BigDecimal(row.get(3)));
            assertThat(stored.target().unit()).isEqualTo(row.get(4));
        }
        assertThat(plan.expectations()).isEqualTo(EXPECTATIONS);
    }

    private void assertPrinted(Browser browser, String plan) {
        browser.signIn(head).language("en").goTo(plan + "/print").assertGood().screenshot("planning-print");
        List<String> targets = browser.page().locator("[data-group=A] tr td:last-child").allInnerTexts().stream()
                .map(String::strip)
                .toList();
        assertThat(targets)
                .containsExactlyElementsOf(TABLE_14.values().stream()
                        .flatMap(List::stream)
                        .map(row -> row.get(5))
                        .toList());
        List<String> parts = new ArrayList<>(TABLE_14.keySet());
        parts.addAll(List.of(SUPPORTED_INDICATOR, head.name(), director.name(), "Direktur II", "KUANTITATIF"));
        EXPECTATIONS.values().forEach(text -> parts.addAll(List.of(text.split("\n"))));
        assertThat(browser.page().locator("main").innerText()).contains(parts);
    }

    // --- the table

    private static Map<String, List<List<String>>> table14() {
        Map<String, List<List<String>>> table = new LinkedHashMap<>();
        table.put(
                "Aplikasi SIMBG menjalankan bisnis proses dan SLA (service level agreement) sesuai NSPK yang reliable"
                        + " dan user-friendly",
                List.of(
                        List.of(
                                "KUALITAS",
                                "Tingkat kesesuaian fitur aplikasi dengan NSPK",
                                "80",
                                "90",
                                "%",
                                "80–90 %"),
                        List.of(
                                "KUANTITAS",
                                "Persentase penyelesaian aplikasi SIMBG yang siap digunakan",
                                "80",
                                "90",
                                "% sistem aplikasi siap digunakan",
                                "80–90 % sistem aplikasi siap digunakan"),
                        List.of(
                                "WAKTU",
                                "Ketepatan waktu penyelesaian aplikasi sesuai dengan jadwal yang ditetapkan",
                                "7",
                                "8",
                                "bulan",
                                "7–8 bulan")));
        table.put(
                "Respons yang cepat dan akurat atas pengaduan masyarakat dan permohonan konsultasi terkait layanan"
                        + " penerbitan PBG/IMB dan SLF melalui aplikasi SIMBG",
                List.of(
                        List.of(
                                "KUANTITAS",
                                "Persentase penyelesaian pengaduan masyarakat dan pengelola SIMBG atas layanan PBG/IMB"
                                        + " dan SLF",
                                "80",
                                "90",
                                "% dari jumlah pengaduan yang diajukan oleh masyarakat dan Pemda",
                                "80–90 % dari jumlah pengaduan yang diajukan oleh masyarakat dan Pemda"),
                        List.of(
                                "KUALITAS",
                                "Tingkat kepuasan masyarakat atas tindak lanjut pengaduan dan pemberian konsultasi",
                                "3,5",
                                "",
                                "skala 5",
                                "3,5 skala 5"),
                        List.of(
                                "WAKTU",
                                "Rata-rata waktu yang dibutuhkan untuk memproses layanan pengaduan masyarakat dan"
                                        + " pengelola SIMBG dan menindaklanjuti permintaan konsultasi",
                                "2",
                                "3",
                                "hari setelah permohonan / pengaduan disampaikan",
                                "2–3 hari setelah permohonan / pengaduan disampaikan")));
        table.put(
                "Semakin banyak pegawai Dinas PU dan PTSP Pemda kab/kota yang bisa melayani penerbitan PBG/ IMB dan"
                        + " SLF melalui SIMBG",
                List.of(List.of(
                        "KUANTITAS",
                        "Persentase Pemerintah Daerah Kabupaten/ Kota yang memiliki pegawai dalam jumlah yang ideal"
                                + " yang bisa mengoperasikan aplikasi SIMBG secara cepat dan akurat",
                        "80",
                        "90",
                        "% Pemda",
                        "80–90 % Pemda")));
        return table;
    }

    private static Map<BehaviorValue, String> expectations() {
        Map<BehaviorValue, String> texts = new LinkedHashMap<>();
        texts.put(
                BehaviorValue.BERORIENTASI_PELAYANAN,
                "Terbuka terhadap masukan dari orang lain.\n"
                        + "Selalu belajar dari kesalahan untuk perbaikan kinerja selanjutnya");
        texts.put(BehaviorValue.AKUNTABEL, "Berani berterus terang dan mengakui kesalahan");
        texts.put(
                BehaviorValue.KOMPETEN,
                "Aktif mengikuti kegiatan pengembangan kompetensi yang diadakan internal maupun eksternal\n"
                        + "Aktif membagikan informasi kepada Pegawai lainnya yang sifatnya memberikan pengetahuan");
        texts.put(
                BehaviorValue.HARMONIS,
                "Membangun komunikasi yang lebih terbuka dan menjaga hubungan baik dengan stakeholder\n"
                        + "Siap menawarkan bantuan tanpa harus diminta terlebih dahulu");
        texts.put(
                BehaviorValue.ADAPTIF,
                "Mengimplementasikan perkembangan teknologi untuk memperbaiki metode dan proses kerja.");
        texts.put(
                BehaviorValue.KOLABORATIF,
                "Aktif berpartisipasi dan berkontribusi sesuai keahliannya pada project unit kerja");
        return texts;
    }
}
