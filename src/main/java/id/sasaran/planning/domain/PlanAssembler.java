package id.sasaran.planning.domain;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.planning.Aspect;
import id.sasaran.planning.PlanStatus;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.ResultKind;
import id.sasaran.planning.Target;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Builds plans from the joined rows of {@link PlanReader}: one row per quarter target, indicator or result. */
final class PlanAssembler {

    private final ObjectMapper json;
    private final Map<UUID, Draft> drafts = new LinkedHashMap<>();

    PlanAssembler(ObjectMapper json) {
        this.json = json;
    }

    void add(ResultSet row) throws SQLException {
        UUID planId = row.getObject("plan_id", UUID.class);
        Draft plan = drafts.get(planId);
        if (plan == null) {
            plan = new Draft(head(row));
            drafts.put(planId, plan);
        }
        if (row.getObject("result_id") != null) {
            plan.add(row);
        }
    }

    List<PlanDetail> plans() {
        return drafts.values().stream().map(Draft::detail).toList();
    }

    private PlanDetail head(ResultSet row) throws SQLException {
        String snapshot = row.getString("snapshot");
        PlanView view = new PlanView(
                row.getObject("plan_id", UUID.class),
                row.getLong("version"),
                row.getObject("employee_id", UUID.class),
                row.getObject("assessor_id", UUID.class),
                row.getInt("year"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                PlanStatus.valueOf(row.getString("status")),
                List.of(),
                expectations(row.getString("expectations")));
        return new PlanDetail(
                view,
                PlanReader.instant(row, "submitted_at"),
                PlanReader.instant(row, "approved_at"),
                snapshot == null ? null : json.readValue(snapshot, PlanSnapshot.class),
                texts(row.getArray("unfinished")),
                Map.of());
    }

    private Map<BehaviorValue, String> expectations(@Nullable String text) {
        Map<BehaviorValue, String> expectations = new EnumMap<>(BehaviorValue.class);
        if (text != null) {
            json.readValue(text, new TypeReference<Map<String, String>>() {})
                    .forEach((value, expectation) -> expectations.put(BehaviorValue.valueOf(value), expectation));
        }
        return expectations;
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static final class Draft {

        private final PlanDetail head;
        private final Map<UUID, PlanView.Result> results = new LinkedHashMap<>();
        private final Map<UUID, PlanView.Indicator> indicators = new HashMap<>();
        private final Map<ResultKind, Integer> numbers = new EnumMap<>(ResultKind.class);
        private final Map<UUID, UUID> links = new HashMap<>();

        Draft(PlanDetail head) {
            this.head = head;
        }

        void add(ResultSet row) throws SQLException {
            UUID resultId = row.getObject("result_id", UUID.class);
            PlanView.Result result = results.get(resultId);
            if (result == null) {
                result = result(row, resultId);
                results.put(resultId, result);
            }
            UUID indicatorId = row.getObject("indicator_id", UUID.class);
            if (indicatorId == null) {
                return;
            }
            PlanView.Indicator indicator = indicators.get(indicatorId);
            if (indicator == null) {
                indicator = new PlanView.Indicator(
                        indicatorId,
                        Aspect.valueOf(row.getString("aspect")),
                        row.getString("indicator"),
                        target(row, "target_"),
                        new TreeMap<>());
                indicators.put(indicatorId, indicator);
                result.indicators().add(indicator);
            }
            if (row.getObject("quarter") != null) {
                indicator.quarterTargets().put(row.getInt("quarter"), target(row, "q_"));
            }
        }

        private PlanView.Result result(ResultSet row, UUID resultId) throws SQLException {
            ResultKind kind = ResultKind.valueOf(row.getString("kind"));
            UUID supported = row.getObject("supported_result_id", UUID.class);
            if (supported != null) {
                links.put(resultId, supported);
            }
            return new PlanView.Result(
                    resultId,
                    Plan.code(kind, numbers.merge(kind, 1, Integer::sum)),
                    kind,
                    row.getString("result"),
                    row.getString("supports"),
                    row.getString("supports_indicator"),
                    new ArrayList<>());
        }

        private static Target target(ResultSet row, String prefix) throws SQLException {
            return TargetColumns.target(
                    Target.Kind.valueOf(row.getString(prefix + "kind")),
                    row.getBigDecimal(prefix + "low"),
                    row.getBigDecimal(prefix + "high"),
                    row.getObject(prefix + "date", LocalDate.class),
                    row.getString(prefix + "unit"));
        }

        PlanDetail detail() {
            PlanView view = head.view();
            PlanView whole = new PlanView(
                    view.id(),
                    view.version(),
                    view.employeeId(),
                    view.assessorId(),
                    view.year(),
                    view.from(),
                    view.to(),
                    view.status(),
                    List.copyOf(results.values()),
                    view.expectations());
            return new PlanDetail(
                    whole,
                    head.submittedAt(),
                    head.approvedAt(),
                    head.snapshot(),
                    head.unfinished(),
                    Map.copyOf(links));
        }
    }
}
