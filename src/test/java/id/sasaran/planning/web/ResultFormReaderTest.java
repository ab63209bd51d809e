package id.sasaran.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sasaran.planning.PlanAuthoring.ResultDraft;
import id.sasaran.planning.Target;
import id.sasaran.planning.web.ResultForm.IndicatorForm;
import id.sasaran.planning.web.ResultForm.QuarterForm;
import id.sasaran.shared.RuleViolationException.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed into the form of a result, and what is said about it. */
class ResultFormReaderTest {

    private static final int YEAR = 2026;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "VALUE    | 3,5      | ''       | ''         | 3.5      | -    | -",
                "VALUE    | 3.5      | ''       | ''         | 3.5      | -    | -",
                "VALUE    | 2.400    | ''       | ''         | 2400     | -    | -",
                "VALUE    | ''       | 36       | ''         | 36       | -    | -",
                "VALUE    | 0        | ''       | ''         | 0        | -    | -",
                "RANGE    | 80       | 90       | ''         | 80       | 90   | -",
                "RANGE    | 80       | 80       | ''         | 80       | 80   | -",
                "AT_LEAST | 97,5     | ''       | ''         | 97.5     | -    | -",
                "AT_MOST  | ''       | 15       | ''         | -        | 15   | -",
                "AT_MOST  | 15       | ''       | ''         | -        | 15   | -",
                "RATIO    | 9        | 9        | ''         | 9        | 9    | -",
                "RATIO    | 0        | 12       | ''         | 0        | 12   | -",
                "DATE     | ''       | ''       | 2026-01-01 | -        | -    | 2026-01-01",
                "DATE     | ''       | ''       | 2026-12-31 | -        | -    | 2026-12-31",
            })
    void targetsAreReadAsTyped(
            Target.Kind kind,
            String low,
            String high,
            String date,
            @Nullable BigDecimal readLow,
            @Nullable BigDecimal readHigh,
            @Nullable LocalDate readDate) {
        ResultFormReader.Reading reading = ResultFormReader.read(form(target(kind.name(), low, high, date)), YEAR);

        assertThat(reading.violations()).isEmpty();
        assertThat(reading.draft().indicators().getFirst().target())
                .isEqualTo(new Target(kind, readLow, readHigh, readDate, "berkas"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VALUE    | ''       | ''   | ''         | low  | planning.error.number",
                "VALUE    | tiga     | ''   | ''         | low  | planning.error.number",
                "VALUE    | 1,2,3    | ''   | ''         | low  | planning.error.number",
                "VALUE    | 1e5      | ''   | ''         | low  | planning.error.number",
                "VALUE    | 3,12345  | ''   | ''         | low  | planning.error.number",
                "VALUE    | 123456789012345 | '' | ''    | low  | planning.error.number",
                "VALUE    | -1       | ''   | ''         | low  | planning.error.negative",
                "VALUE    | 1        | 2    | ''         | high | planning.error.unused",
                "VALUE    | 1        | ''   | 2026-01-01 | date | planning.error.unused",
                "RANGE    | 90       | 80   | ''         | high | planning.error.range",
                "RANGE    | 80       | ''   | ''         | high | planning.error.number",
                "RANGE    | ''       | 80   | ''         | low  | planning.error.number",
                "AT_MOST  | ''       | ''   | ''         | high | planning.error.number",
                "AT_MOST  | ''       | -15  | ''         | high | planning.error.negative",
                "RATIO    | 10       | 9    | ''         | high | planning.error.ratio",
                "RATIO    | 0        | 0    | ''         | high | planning.error.ratio-zero",
                "DATE     | ''       | ''   | ''         | date | planning.error.date",
                "DATE     | ''       | ''   | besok      | date | planning.error.date",
                "DATE     | ''       | ''   | 2026-02-30 | date | planning.error.date",
                "DATE     | ''       | ''   | 2025-12-31 | date | planning.error.date-year",
                "DATE     | ''       | ''   | 2027-01-01 | date | planning.error.date-year",
                "DATE     | 5        | ''   | 2026-01-01 | low  | planning.error.unused",
                "BULAN    | 5        | ''   | ''         | kind | planning.error.choice",
            })
    void whatIsWrongIsSaidAtItsField(String kind, String low, String high, String date, String field, String key) {
        ResultFormReader.Reading reading = ResultFormReader.read(form(target(kind, low, high, date)), YEAR);

        assertThat(reading.violations())
                .extracting(Violation::field, Violation::messageKey)
                .containsExactly(tuple("indicators[0]." + field, key));
    }

    @Test
    void aRangeMayHaveOneValueInAQuarter() {
        IndicatorForm indicator = indicator(
                "Bayi",
                "RANGE",
                "210",
                "225",
                "",
                "bayi",
                List.of(
                        QuarterForm.blank(),
                        QuarterForm.blank(),
                        new QuarterForm("160", "", ""),
                        new QuarterForm("40", "60", "")));

        ResultFormReader.Reading reading = ResultFormReader.read(form(indicator), YEAR);

        assertThat(reading.violations()).isEmpty();
        assertThat(reading.draft().indicators().getFirst().quarterTargets())
                .containsOnlyKeys(3, 4)
                .containsEntry(3, new Target(Target.Kind.VALUE, new BigDecimal(160), null, null, "bayi"))
                .containsEntry(4, new Target(Target.Kind.RANGE, new BigDecimal(40), new BigDecimal(60), null, "bayi"));
    }

    @Test
    void whatIsWrongWithAQuarterIsSaidThere() {
        IndicatorForm indicator = indicator(
                "Bayi",
                "RANGE",
                "210",
                "225",
                "",
                "bayi",
                List.of(QuarterForm.blank(), new QuarterForm("60", "40", ""), new QuarterForm("x", "", "")));

        assertThat(ResultFormReader.read(form(indicator), YEAR).violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("indicators[0].quarters[1].high", "indicators[0].quarters[2].low");
    }

    @Test
    void textsHaveTheirLength() {
        String fits = "😀".repeat(300);
        assertThat(ResultFormReader.read(form(fits, "x".repeat(300), "x".repeat(100)), YEAR)
                        .violations())
                .isEmpty();
        assertThat(ResultFormReader.read(form("x".repeat(301), "x".repeat(10_000), "x".repeat(101)), YEAR)
                        .violations())
                .extracting(Violation::field, Violation::messageKey)
                .containsExactlyInAnyOrder(
                        tuple("statement", "planning.error.too-long"),
                        tuple("indicators[0].statement", "planning.error.too-long"),
                        tuple("indicators[0].unit", "planning.error.too-long"));
        assertThat(ResultFormReader.read(form(" ", "\n", " "), YEAR).violations())
                .hasSize(3);
    }

    @Test
    void markupStaysTextAndUnseenCharactersGo() {
        ResultDraft draft = ResultFormReader.read(form("<b>'; drop table plan; --\u0000\u0007", "a\r\nb", "%"), YEAR)
                .draft();

        assertThat(draft.statement()).isEqualTo("<b>'; drop table plan; --");
        assertThat(draft.indicators().getFirst().statement()).isEqualTo("a\nb");
    }

    @Test
    void aResultHasOneToTenIndicators() {
        assertThat(read(0).violations())
                .extracting(Violation::messageKey)
                .containsExactly("planning.error.no-indicator");
        assertThat(read(10).violations()).isEmpty();
        assertThat(read(11).violations())
                .extracting(Violation::messageKey)
                .containsExactly("planning.error.many-indicators");
    }

    @Test
    void theSupportedResultIsALinkOrATextNotBoth() {
        String link = "0199aaaa-0000-7000-8000-000000000001";
        assertThat(supported(link, "", "").violations()).isEmpty();
        assertThat(supported("", "Mutu naik", "SKM").violations()).isEmpty();
        assertThat(supported(link, "Mutu naik", "").violations())
                .extracting(Violation::field)
                .containsExactly("supportedText");
        assertThat(supported("", "", "SKM").violations())
                .extracting(Violation::messageKey)
                .containsExactly("planning.error.supported-missing");
        assertThat(supported("bukan-id", "", "").violations())
                .extracting(Violation::field)
                .containsExactly("supportedResultId");
    }

    private static ResultFormReader.Reading supported(String link, String text, String indicator) {
        return ResultFormReader.read(
                new ResultForm(
                        null, "1", "UTAMA", "Hasil", link, text, indicator, List.of(target("VALUE", "1", "", ""))),
                YEAR);
    }

    private static ResultFormReader.Reading read(int indicators) {
        List<IndicatorForm> forms = Collections.nCopies(indicators, target("VALUE", "1", "", ""));
        return ResultFormReader.read(new ResultForm(null, "1", "UTAMA", "Hasil", "", "", "", forms), YEAR);
    }

    private static ResultForm form(String statement, String indicator, String unit) {
        return new ResultForm(
                null,
                "1",
                "TAMBAHAN",
                statement,
                "",
                "",
                "",
                List.of(indicator(indicator, "VALUE", "1", "", "", unit, List.of())));
    }

    private static ResultForm form(IndicatorForm indicator) {
        return new ResultForm(null, "1", "UTAMA", "Hasil", "", "", "", List.of(indicator));
    }

    private static IndicatorForm target(String kind, String low, String high, String date) {
        return indicator("Yang diukur", kind, low, high, date, "berkas", List.of());
    }

    private static IndicatorForm indicator(
            String statement,
            String kind,
            String low,
            String high,
            String date,
            String unit,
            List<QuarterForm> quarters) {
        return new IndicatorForm("", "KUANTITAS", statement, kind, low, high, date, unit, quarters);
    }
}
