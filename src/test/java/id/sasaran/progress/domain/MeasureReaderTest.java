package id.sasaran.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.planning.Target;
import id.sasaran.progress.Evidence;
import id.sasaran.progress.Measured;
import id.sasaran.progress.RealizationAuthoring.LineDraft;
import id.sasaran.shared.RuleViolationException.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type as a realization. */
class MeasureReaderTest {

    private static final UUID INDICATOR = new UUID(0, 1);
    private static final Target NUMBER = new Target(Target.Kind.VALUE, BigDecimal.TEN, null, null, "berkas");
    private static final Target RATIO =
            new Target(Target.Kind.RATIO, BigDecimal.valueOf(9), BigDecimal.valueOf(9), null, "laporan");
    private static final Target DATE = new Target(Target.Kind.DATE, null, null, LocalDate.of(2026, 1, 31), "");

    private final MeasureReader reader = new MeasureReader(LocalDate.of(2026, 9, 20));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"171; 171", "98,5; 98.5", "98.5; 98.5", "2.400; 2400", "0; 0"})
    void aNumberIsReadWithCommaOrPoint(String typed, BigDecimal number) {
        assertThat(reader.read(NUMBER, LineDraft.of(INDICATOR, typed))).contains(Measured.number(number));
    }

    @ParameterizedTest
    @CsvSource({
        "'', progress.error.missing",
        "' ', progress.error.missing",
        "banyak, progress.error.number",
        "<b>1</b>, progress.error.number",
        "1; drop table plan, progress.error.number",
        "-1, progress.error.negative"
    })
    void whatIsNoNumberSaysSoAndIsNotRead(String typed, String message) {
        LineDraft line = LineDraft.of(INDICATOR, typed);

        assertThat(reader.errors(NUMBER, line, "lines[0]")).containsExactly(new Violation("lines[0].value", message));
        assertThat(reader.read(NUMBER, line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9, '', whole, progress.error.missing-whole",
        "9, 0, whole, progress.error.whole-zero",
        "10, 9, value, progress.error.more-than-whole",
        "x, 9, value, progress.error.number"
    })
    void aRatioNeedsBothNumbersAndAPartWithinTheWhole(String part, String whole, String field, String message) {
        LineDraft line = new LineDraft(INDICATOR, false, part, whole, "", List.of());

        assertThat(reader.errors(RATIO, line, "lines[0]")).containsExactly(new Violation("lines[0]." + field, message));
    }

    @Test
    void aRatioIsRead() {
        assertThat(reader.read(RATIO, new LineDraft(INDICATOR, false, "3", "3", "", List.of())))
                .contains(Measured.ratio(BigDecimal.valueOf(3), BigDecimal.valueOf(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-28", "28/1/2026", "28-01-2026", "28.1.2026"})
    void aDayIsReadAsPeopleWriteIt(String typed) {
        assertThat(reader.read(DATE, LineDraft.of(INDICATOR, typed))).contains(Measured.on(LocalDate.of(2026, 1, 28)));
    }

    @ParameterizedTest
    @CsvSource({"31/2/2026, progress.error.date", "kemarin, progress.error.date", "21/9/2026, progress.error.future"})
    void aDayMustExistAndHaveCome(String typed, String message) {
        assertThat(reader.errors(DATE, LineDraft.of(INDICATOR, typed), "lines[0]"))
                .containsExactly(new Violation("lines[0].value", message));
    }

    @Test
    void whatIsNotDueNeedsNoValue() {
        LineDraft line = new LineDraft(INDICATOR, true, "", "", "", List.of());

        assertThat(reader.errors(NUMBER, line, "lines[0]")).isEmpty();
        assertThat(reader.read(NUMBER, line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://a.id/b", "a.id/b", "https://", "http:///x", "https://a b.id"})
    void evidenceIsAWebAddress(String url) {
        LineDraft line = new LineDraft(INDICATOR, false, "1", "", "", List.of(new Evidence("Daftar", url)));

        assertThat(reader.errors(NUMBER, line, "lines[0]"))
                .containsExactly(new Violation("lines[0].evidence[0].url", "progress.error.url"));
    }

    @Test
    void emptyRowsOfLinksAreNoErrorAndLongTextsAre() {
        LineDraft line = new LineDraft(
                INDICATOR,
                false,
                "1",
                "",
                "x".repeat(1001),
                List.of(new Evidence("", ""), new Evidence("a", "https://a.id/" + "x".repeat(500))));

        assertThat(reader.errors(NUMBER, LineDraft.of(INDICATOR, "1"), "lines[0]"))
                .isEmpty();
        assertThat(MeasureReader.tooLong(line, "lines[0]"))
                .extracting(Violation::field)
                .containsExactly("lines[0].note", "lines[0].evidence[1].url");
    }
}
