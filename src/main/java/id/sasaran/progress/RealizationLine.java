package id.sasaran.progress;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one indicator.
 *
 * @param notDue the indicator is not measured in this quarter
 * @param measured null when nothing valid was entered: missing, which never counts as zero
 * @param typed the value as typed, which a draft keeps even when it is no valid value
 * @param typedWhole the m of "n of m" as typed
 */
public record RealizationLine(
        UUID indicatorId,
        boolean notDue,
        @Nullable Measured measured,
        String typed,
        String typedWhole,
        String note,
        List<Evidence> evidence) {

    public RealizationLine {
        evidence = List.copyOf(evidence);
    }
}
