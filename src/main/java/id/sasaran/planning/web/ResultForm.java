package id.sasaran.planning.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.sasaran.planning.Aspect;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.ResultKind;
import id.sasaran.planning.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A result as typed; every field is text, so that bad input comes back as it was. Kept as JSON while unfinished. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ResultForm(
        @Nullable String requestId,
        @Nullable String version,
        String kind,
        String statement,
        String supportedResultId,
        String supportedText,
        String supportedIndicator,
        List<IndicatorForm> indicators) {

    ResultForm(
            @Nullable String requestId,
            @Nullable String version,
            @Nullable String kind,
            @Nullable String statement,
            @Nullable String supportedResultId,
            @Nullable String supportedText,
            @Nullable String supportedIndicator,
            @Nullable List<IndicatorForm> indicators) {
        this.requestId = requestId;
        this.version = version;
        this.kind = Texts.clean(kind);
        this.statement = Texts.clean(statement);
        this.supportedResultId = Texts.clean(supportedResultId);
        this.supportedText = Texts.clean(supportedText);
        this.supportedIndicator = Texts.clean(supportedIndicator);
        this.indicators = indicators == null
                ? new ArrayList<>()
                : new ArrayList<>(indicators.stream().filter(Objects::nonNull).toList());
    }

    /** An empty result with one empty indicator. */
    static ResultForm blank() {
        return new ResultForm(null, null, ResultKind.UTAMA.name(), "", "", "", "", List.of(IndicatorForm.blank()));
    }

    /** A result of the plan, to be changed; {@code link} is the leader's result that it supports by link. */
    static ResultForm of(PlanView.Result result, @Nullable UUID link) {
        return new ResultForm(
                null,
                null,
                result.kind().name(),
                result.statement(),
                link == null ? "" : link.toString(),
                link == null ? result.supports() : "",
                link == null ? result.supportsIndicator() : "",
                result.indicators().stream().map(IndicatorForm::of).toList());
    }

    /** The same input in a form of its own: a new request id, and the version from which it goes on. */
    ResultForm renewed(long currentVersion) {
        return new ResultForm(
                UUID.randomUUID().toString(),
                String.valueOf(currentVersion),
                kind,
                statement,
                supportedResultId,
                supportedText,
                supportedIndicator,
                indicators);
    }

    /** What is kept of it: the input without the marks of this one page. */
    ResultForm input() {
        return new ResultForm(
                null, null, kind, statement, supportedResultId, supportedText, supportedIndicator, indicators);
    }

    long versionNumber() {
        return Texts.version(version);
    }

    ResultForm withAdded() {
        List<IndicatorForm> changed = new ArrayList<>(indicators);
        changed.add(IndicatorForm.blank());
        return with(changed);
    }

    ResultForm withRemoved(int index) {
        List<IndicatorForm> changed = new ArrayList<>(indicators);
        if (index >= 0 && index < changed.size()) {
            changed.remove(index);
        }
        return with(changed);
    }

    ResultForm withSwapped(int index, int other) {
        List<IndicatorForm> changed = new ArrayList<>(indicators);
        if (Math.min(index, other) >= 0 && Math.max(index, other) < changed.size()) {
            Collections.swap(changed, index, other);
        }
        return with(changed);
    }

    private ResultForm with(List<IndicatorForm> changed) {
        return new ResultForm(
                requestId, version, kind, statement, supportedResultId, supportedText, supportedIndicator, changed);
    }

    /** An indicator as typed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record IndicatorForm(
            String id,
            String aspect,
            String statement,
            String kind,
            String low,
            String high,
            String date,
            String unit,
            List<QuarterForm> quarters) {

        private static final int QUARTERS = 4;

        IndicatorForm(
                @Nullable String id,
                @Nullable String aspect,
                @Nullable String statement,
                @Nullable String kind,
                @Nullable String low,
                @Nullable String high,
                @Nullable String date,
                @Nullable String unit,
                @Nullable List<QuarterForm> quarters) {
            this.id = Texts.clean(id);
            this.aspect = Texts.clean(aspect);
            this.statement = Texts.clean(statement);
            this.kind = Texts.clean(kind);
            this.low = Texts.clean(low);
            this.high = Texts.clean(high);
            this.date = Texts.clean(date);
            this.unit = Texts.clean(unit);
            this.quarters = fourOf(quarters == null ? List.of() : quarters);
        }

        private static List<QuarterForm> fourOf(List<QuarterForm> typed) {
            List<QuarterForm> four = new ArrayList<>();
            for (int index = 0; index < QUARTERS; index++) {
                QuarterForm one = index < typed.size() ? typed.get(index) : null;
                four.add(one == null ? QuarterForm.blank() : one);
            }
            return four;
        }

        static IndicatorForm blank() {
            return new IndicatorForm("", Aspect.KUANTITAS.name(), "", Target.Kind.VALUE.name(), "", "", "", "", null);
        }

        static IndicatorForm of(PlanView.Indicator indicator) {
            Target target = indicator.target();
            Map<Integer, Target> quarters = indicator.quarterTargets();
            List<QuarterForm> forms = new ArrayList<>();
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                forms.add(QuarterForm.of(quarters.get(quarter)));
            }
            return new IndicatorForm(
                    indicator.id().toString(),
                    indicator.aspect().name(),
                    indicator.statement(),
                    target.kind().name(),
                    Numbers.typed(target.low()),
                    Numbers.typed(target.high()),
                    Objects.toString(target.date(), ""),
                    target.unit(),
                    forms);
        }

        /** Whether any quarter has something typed, so that the part is shown open. */
        public boolean hasQuarters() {
            return quarters.stream().anyMatch(quarter -> !quarter.isBlank());
        }
    }

    /** The target of a quarter as typed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record QuarterForm(String low, String high, String date) {

        QuarterForm(@Nullable String low, @Nullable String high, @Nullable String date) {
            this.low = Texts.clean(low);
            this.high = Texts.clean(high);
            this.date = Texts.clean(date);
        }

        static QuarterForm blank() {
            return new QuarterForm("", "", "");
        }

        static QuarterForm of(@Nullable Target target) {
            return target == null
                    ? blank()
                    : new QuarterForm(
                            Numbers.typed(target.low()),
                            Numbers.typed(target.high()),
                            Objects.toString(target.date(), ""));
        }

        boolean isBlank() {
            return low.isBlank() && high.isBlank() && date.isBlank();
        }
    }
}
