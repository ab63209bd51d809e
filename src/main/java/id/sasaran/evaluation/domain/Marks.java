package id.sasaran.evaluation.domain;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.evaluation.EvaluationAuthoring.RatingDraft;
import id.sasaran.evaluation.EvaluationAuthoring.ResultEntry;
import id.sasaran.evaluation.EvaluationAuthoring.ValueEntry;
import id.sasaran.evaluation.Mark;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The assessor's working marks by result and by core value; what is not marked is missing. */
record Marks(Map<UUID, Mark> results, Map<BehaviorValue, Mark> values) {

    static final Marks NONE = new Marks(Map.of(), Map.of());

    static Marks of(RatingDraft draft) {
        Map<UUID, Mark> results = new LinkedHashMap<>();
        for (ResultEntry entry : draft.results()) {
            Optional.ofNullable(entry.mark()).ifPresent(mark -> results.put(entry.resultId(), mark));
        }
        Map<BehaviorValue, Mark> values = new LinkedHashMap<>();
        for (ValueEntry entry : draft.values()) {
            Optional.ofNullable(entry.mark()).ifPresent(mark -> values.put(entry.value(), mark));
        }
        return new Marks(results, values);
    }
}
