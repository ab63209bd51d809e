package id.sasaran.progress;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/** What other modules ask about realizations. Limited to the bound agency; the caller checks who may see the answer. */
public interface Realizations {

    /** The realizations of a plan by quarter, drafts included. One statement. */
    SortedMap<Integer, RealizationView> ofPlan(UUID planId);

    /** Where the realizations of several plans stand. One statement. */
    List<RealizationSummary> summaries(Collection<UUID> planIds);

    /**
     * The lines that count for a period. For the year that is the last measured value of each indicator, since values
     * are positions counted from the beginning of the plan; "not due" stands only where no quarter has a value.
     *
     * @param sequence 1 to 4 for a quarter, 0 for the year
     */
    static Map<UUID, RealizationLine> linesFor(SortedMap<Integer, RealizationView> quarters, int sequence) {
        Map<UUID, RealizationLine> lines = new LinkedHashMap<>();
        quarters.forEach((quarter, view) -> {
            if (view.status().counts() && (sequence == 0 || sequence == quarter)) {
                view.lines()
                        .forEach((indicator, line) -> lines.merge(
                                indicator, line, (older, newer) -> newer.measured() == null ? older : newer));
            }
        });
        return lines;
    }
}
