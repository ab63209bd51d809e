package id.sasaran.planning.web;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.organization.Organization;
import id.sasaran.organization.PositionKind;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.ResultKind;
import id.sasaran.planning.TargetText;
import id.sasaran.planning.domain.PlanPage;
import id.sasaran.planning.domain.PlanSnapshot;
import id.sasaran.shared.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the official form of a quantitative plan (A.1.6); its language is Indonesian, whatever the reader's. */
@Component
class PlanSheets {

    private static final Locale OFFICIAL = TargetText.OFFICIAL;
    private static final Set<PositionKind> HIGH =
            EnumSet.of(PositionKind.JPT_UTAMA, PositionKind.JPT_MADYA, PositionKind.JPT_PRATAMA);

    private final Organization organization;
    private final TargetText targets;
    private final PlanLabels labels;

    PlanSheets(Organization organization, TargetText targets, PlanLabels labels) {
        this.organization = organization;
        this.targets = targets;
        this.labels = labels;
    }

    Sheet sheet(PlanPage page) {
        PlanView plan = page.plan();
        PositionKind kind = page.employee().positionKind();
        Instant signed = page.detail().approvedAt();
        return new Sheet(
                organization.agency().name(),
                date(plan.from()),
                date(plan.to()),
                kind != null && HIGH.contains(kind) ? "planning.print.for.high" : "planning.print.for",
                page.employee(),
                page.assessor(),
                results(plan, ResultKind.UTAMA),
                results(plan, ResultKind.TAMBAHAN),
                Arrays.stream(BehaviorValue.values())
                        .map(value -> behavior(plan, value))
                        .toList(),
                signed == null ? null : date(signed.atZone(Tenant.zone()).toLocalDate()));
    }

    private List<Row> results(PlanView plan, ResultKind kind) {
        return plan.results().stream()
                .filter(result -> result.kind() == kind)
                .map(result -> new Row(
                        result.code().substring(1),
                        result.supports(),
                        result.supportsIndicator(),
                        result.statement(),
                        result.indicators().stream().map(this::line).toList()))
                .toList();
    }

    private Line line(PlanView.Indicator indicator) {
        return new Line(
                labels.text(OFFICIAL, "enum.Aspect." + indicator.aspect().name()),
                indicator.statement(),
                targets.official(indicator.target()));
    }

    private Behavior behavior(PlanView plan, BehaviorValue value) {
        return new Behavior(
                value.ordinal() + 1,
                labels.text(OFFICIAL, "enum.BehaviorValue." + value.name()),
                value.behaviorKeys().stream()
                        .map(key -> labels.text(OFFICIAL, key))
                        .toList(),
                plan.expectations().getOrDefault(value, ""));
    }

    private static String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", OFFICIAL).format(date);
    }

    /** The form. {@code signedOn} is null as long as it is not approved. */
    record Sheet(
            String agency,
            String from,
            String to,
            String audienceKey,
            PlanSnapshot.Person employee,
            PlanSnapshot.@Nullable Person assessor,
            List<Row> main,
            List<Row> additional,
            List<Behavior> behaviors,
            @Nullable String signedOn) {}

    /** A result. */
    record Row(String number, String supports, String supportsIndicator, String statement, List<Line> lines) {}

    /** An indicator of a result. */
    record Line(String aspect, String statement, String target) {}

    /** A core value. */
    record Behavior(int number, String name, List<String> behaviors, String expectation) {}
}
