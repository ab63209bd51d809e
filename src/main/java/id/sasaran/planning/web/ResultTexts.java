package id.sasaran.planning.web;

import id.sasaran.planning.web.ResultForm.IndicatorForm;
import id.sasaran.planning.web.ResultForm.QuarterForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form of a result as plain texts: to be compared, and to be sent again unseen. */
final class ResultTexts {

    private ResultTexts() {}

    /** What was typed, by label. */
    static Map<String, String> of(ResultForm form, PlanLabels labels) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(labels.text("planning.result.statement"), form.statement());
        texts.put(labels.text("planning.result.kind"), form.kind());
        texts.put(labels.text("planning.result.supported"), form.supportedResultId());
        texts.put(labels.text("planning.result.supported-text"), form.supportedText());
        texts.put(labels.text("planning.result.supported-indicator"), form.supportedIndicator());
        int number = 1;
        for (IndicatorForm indicator : form.indicators()) {
            texts.put(labels.text("planning.indicator.legend", number), line(indicator));
            number++;
        }
        return texts;
    }

    private static String line(IndicatorForm indicator) {
        Stream<String> year = Stream.of(
                indicator.statement(),
                indicator.aspect(),
                indicator.kind(),
                indicator.low(),
                indicator.high(),
                indicator.date(),
                indicator.unit());
        Stream<String> quarters =
                indicator.quarters().stream().flatMap(one -> Stream.of(one.low(), one.high(), one.date()));
        return Stream.concat(year, quarters).filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
    }

    /** The form as hidden fields. */
    static List<Field> fields(ResultForm form) {
        List<Field> fields = new ArrayList<>(List.of(
                new Field("requestId", Objects.toString(form.requestId(), "")),
                new Field("version", Objects.toString(form.version(), "")),
                new Field("kind", form.kind()),
                new Field("statement", form.statement()),
                new Field("supportedResultId", form.supportedResultId()),
                new Field("supportedText", form.supportedText()),
                new Field("supportedIndicator", form.supportedIndicator())));
        for (int index = 0; index < form.indicators().size(); index++) {
            IndicatorForm one = form.indicators().get(index);
            String prefix = "indicators[" + index + "].";
            fields.add(new Field(prefix + "id", one.id()));
            fields.add(new Field(prefix + "aspect", one.aspect()));
            fields.add(new Field(prefix + "statement", one.statement()));
            fields.add(new Field(prefix + "kind", one.kind()));
            fields.add(new Field(prefix + "low", one.low()));
            fields.add(new Field(prefix + "high", one.high()));
            fields.add(new Field(prefix + "date", one.date()));
            fields.add(new Field(prefix + "unit", one.unit()));
            for (int quarter = 0; quarter < one.quarters().size(); quarter++) {
                QuarterForm part = one.quarters().get(quarter);
                String inner = prefix + "quarters[" + quarter + "].";
                fields.add(new Field(inner + "low", part.low()));
                fields.add(new Field(inner + "high", part.high()));
                fields.add(new Field(inner + "date", part.date()));
            }
        }
        return fields;
    }

    /** A hidden field. */
    record Field(String name, String value) {}
}
