package id.sasaran.evaluation;

import id.sasaran.shared.CurrentUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What other modules ask about evaluations. Limited to the bound agency. */
public interface Evaluations {

    /** Evaluations of several people in one period, by employee, with ratings only where the reader may see them. One statement. */
    Map<UUID, EvaluationSummary> summaries(CurrentUser reader, Collection<UUID> employeeIds, UUID periodId);

    /** The reader's own issued evaluations in some periods. One statement. */
    List<EvaluationSummary> own(CurrentUser reader, Collection<UUID> periodIds);
}
